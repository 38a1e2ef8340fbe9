import { listInvitationsAt } from '../../db/queries/invitation/list-invitations.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import type { Actor } from '../access.ts';
import type { Ports } from '../env.ts';
import { invitationMail } from '../mail/invitation-mail.ts';
import { mailFacts } from '../mail/mail-facts.ts';
import { holdInvitation } from './hold-invitation.ts';
import { type Delivery, mailLink } from './mail-link.ts';
import { settleInvitation } from './settle-invitation.ts';

export type Sent = { sent: number; bounced: number; toSend: number };

/**
 * Sends every invitation of an open wave that still has to be sent. Safe to repeat and to run twice at once: each
 * invitation is held while its mail goes out, so nobody gets two.
 */
export async function sendInvitations(
  ports: Ports,
  by: Actor | { kind: 'system'; job: string },
  wave: FoundWave,
): Promise<Sent> {
  const counted: Sent = { sent: 0, bounced: 0, toSend: 0 };
  const facts = await mailFacts(ports, wave);
  for (const { id } of await listInvitationsAt(ports.store.read, wave.id, ['to-send'])) {
    const held = await holdInvitation(ports, id, { at: ['to-send'], mailLimit: facts.promise.mailLimit });
    if (!held) continue;
    const outcome = await mailLink(ports, invitationMail(held.invitation, facts, held.link));
    await settleInvitation(ports, by, held, outcome, `send-${outcome.kind}`, whatItMeans(ports, outcome));
    if (outcome.kind === 'accepted') counted.sent += 1;
    if (outcome.kind === 'refused') counted.bounced += 1;
    // A server that can't be reached now can't be reached for the next one either: the job tries again.
    if (outcome.kind === 'unreachable') break;
  }
  counted.toSend = (await listInvitationsAt(ports.store.read, wave.id, ['to-send'])).length;
  return counted;
}

/** What the outcome of its mail means for an invitation. */
export function whatItMeans(ports: Ports, outcome: Delivery) {
  if (outcome.kind === 'accepted') {
    return { status: 'sent' as const, sentAt: ports.now().toISOString(), bounceReason: null };
  }
  return outcome.kind === 'refused'
    ? { status: 'bounced' as const, bounceReason: outcome.reason }
    : { status: 'to-send' as const, bounceReason: null };
}
