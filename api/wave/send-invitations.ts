import { and, eq, isNull, lt, or } from 'drizzle-orm';
import { listInvitationsAt } from '../../db/queries/invitation/list-invitations.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import { invitations } from '../../db/schema.ts';
import type { Actor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { invitationMail } from '../mail/invitation-mail.ts';
import { mailFacts } from '../mail/mail-facts.ts';
import { sendMailTo } from './send-mail-to.ts';

export type Sent = { sent: number; bounced: number; toSend: number };

/** How long a sender has to finish one mail before another may take it over. */
const claimLife = 2 * 60_000;

/**
 * Sends every invitation of an open wave that still has to be sent. Safe to repeat and to run twice at once: each
 * invitation is claimed before its mail goes out, so nobody gets two.
 */
export async function sendInvitations(
  ports: Ports,
  by: Actor | { kind: 'system'; job: string },
  wave: FoundWave,
): Promise<Sent> {
  const counted: Sent = { sent: 0, bounced: 0, toSend: 0 };
  const facts = await mailFacts(ports, wave);
  for (const invitation of await listInvitationsAt(ports.store.read, wave.id, ['to-send'])) {
    const now = ports.now();
    const claimed = await ports.store.write((tx) =>
      tx
        .update(invitations)
        .set({ claimedAt: now.toISOString() })
        .where(
          and(
            eq(invitations.id, invitation.id),
            eq(invitations.status, 'to-send'),
            or(
              isNull(invitations.claimedAt),
              lt(invitations.claimedAt, new Date(now.getTime() - claimLife).toISOString()),
            ),
          ),
        )
        .returning({ id: invitations.id }),
    );
    if (claimed.length === 0) continue;
    const outcome = await sendMailTo(ports, invitation, (link) => invitationMail(invitation, facts, link));
    await ports.store.write(async (tx) => {
      await tx
        .update(invitations)
        .set(
          outcome.kind === 'accepted'
            ? { status: 'sent', sentAt: ports.now().toISOString(), bounceReason: null, claimedAt: null }
            : outcome.kind === 'refused'
              ? { status: 'bounced', bounceReason: outcome.reason, claimedAt: null }
              : { claimedAt: null },
        )
        // Who was quick enough to open the link already is further than 'sent'.
        .where(and(eq(invitations.id, invitation.id), eq(invitations.status, 'to-send')));
      await audit(tx, ports, by, `send-${outcome.kind}`, 'invitation', invitation.id);
    });
    if (outcome.kind === 'accepted') counted.sent += 1;
    else if (outcome.kind === 'refused') counted.bounced += 1;
    else counted.toSend += 1;
    // A server that can't be reached now can't be reached for the next one either: the job tries again.
    if (outcome.kind === 'unreachable') break;
  }
  counted.toSend = (await listInvitationsAt(ports.store.read, wave.id, ['to-send'])).length;
  return counted;
}
