import { listInvitationsAt } from '../../db/queries/invitation/list-invitations.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import type { UserActor } from '../access.ts';
import type { Ports } from '../env.ts';
import { reminderMail } from '../mail/invitation-mail.ts';
import { mailFacts } from '../mail/mail-facts.ts';
import { holdInvitation } from './hold-invitation.ts';
import { mailLink } from './mail-link.ts';
import { mustBeGoing } from './must-be-going.ts';
import type { Sent } from './send-invitations.ts';
import { settleInvitation } from './settle-invitation.ts';

/** At most one reminder a day, so that a second click on the button annoys nobody. */
const rest = 20 * 3_600_000;

/**
 * Reminds every organisation of an open wave that got its invitation and has neither submitted nor declined.
 *
 * @throws Problem `wave-not-open`, `wave-over`
 */
export async function remind(ports: Ports, actor: UserActor, wave: FoundWave): Promise<Sent> {
  mustBeGoing(ports, wave);
  const counted: Sent = { sent: 0, bounced: 0, toSend: 0 };
  const facts = await mailFacts(ports, wave);
  const notRemindedSince = new Date(ports.now().getTime() - rest).toISOString();
  const at = ['sent' as const, 'opened' as const, 'started' as const];
  const waiting = await listInvitationsAt(ports.store.read, wave.id, at);
  for (const [place, { id }] of waiting.entries()) {
    const held = await holdInvitation(ports, id, { at, notRemindedSince });
    if (!held) continue;
    const outcome = await mailLink(ports, reminderMail(held.invitation, facts, held.link));
    if (outcome.kind === 'accepted') {
      await settleInvitation(ports, actor, held, outcome, 'remind', { remindedAt: ports.now().toISOString() });
      counted.sent += 1;
    } else if (outcome.kind === 'refused') {
      const bounced = { status: 'bounced' as const, bounceReason: outcome.reason };
      await settleInvitation(ports, actor, held, outcome, 'remind-refused', bounced);
      counted.bounced += 1;
    } else {
      await settleInvitation(ports, actor, held, outcome, `remind-${outcome.kind}`, {});
      counted.toSend += 1;
      if (outcome.kind === 'unreachable') return { ...counted, toSend: waiting.length - place };
    }
  }
  return counted;
}
