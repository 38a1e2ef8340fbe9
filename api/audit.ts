import type { Writer } from '../db/client.ts';
import { newId } from '../db/ids.ts';
import { auditEvents } from '../db/schema.ts';
import type { Actor } from './access.ts';
import type { Ports } from './env.ts';

/** Writes down, in the transaction of the deed itself, who did what to which thing. No secrets, no answers. */
export async function audit(
  tx: Writer,
  ports: Ports,
  by: Actor | { kind: 'system'; job: string },
  action: string,
  thing: string,
  thingId: string,
): Promise<void> {
  const at = ports.now();
  const actor =
    by.kind === 'user' ? by.id : by.kind === 'member' ? by.invitationId : by.kind === 'system' ? by.job : 'nobody';
  await tx.insert(auditEvents).values({
    id: newId(at, ports.randomBytes),
    at: at.toISOString(),
    actorKind: by.kind === 'nobody' ? 'system' : by.kind,
    actor,
    action,
    thing,
    thingId,
  });
}
