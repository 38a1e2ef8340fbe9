import type { Writer } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { inChunks } from '../db/in-chunks.ts';
import { lastAuditHash } from '../db/queries/people/list-audit-events.ts';
import { auditEvents } from '../db/schema.ts';
import type { Actor } from './access.ts';
import { chainStart, hashOfEvent } from './audit-chain.ts';
import type { Ports } from './env.ts';

type Doer = Actor | { kind: 'system'; job: string };

/** Writes down, in the transaction of the deed itself, who did what to which thing. No secrets, no answers. */
export async function audit(
  tx: Writer,
  ports: Ports,
  by: Doer,
  action: string,
  thing: string,
  thingId: string,
): Promise<void> {
  await auditEach(tx, ports, by, action, thing, [thingId]);
}

/** The same deed, done to many things at once. */
export async function auditEach(
  tx: Writer,
  ports: Ports,
  by: Doer,
  action: string,
  thing: string,
  thingIds: string[],
): Promise<void> {
  const at = ports.now();
  const actor =
    by.kind === 'user'
      ? by.id
      : by.kind === 'member'
        ? by.invitationId
        : by.kind === 'network-member'
          ? by.membershipId
          : by.kind === 'contributor'
            ? by.contributorId
            : by.kind === 'participant'
              ? by.participantId
              : by.kind === 'system'
                ? by.job
                : 'nobody';
  let previous = (await lastAuditHash(tx)) ?? chainStart;
  const events: (typeof auditEvents.$inferInsert)[] = [];
  for (const thingId of thingIds) {
    const event = {
      id: newId(at, ports.randomBytes),
      at: at.toISOString(),
      actorKind: by.kind === 'nobody' ? ('system' as const) : by.kind,
      ...{ actor, action, thing, thingId },
    };
    // Writes wait for each other, so no other event comes between reading the last hash and writing the next.
    previous = await hashOfEvent(previous, event);
    events.push({ ...event, hash: previous });
  }
  await inChunks(events, (some) => tx.insert(auditEvents).values(some));
}
