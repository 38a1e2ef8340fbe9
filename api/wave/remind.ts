import { groupRows } from '../../db/queries/group-rows.ts';
import { listInvitationsAt } from '../../db/queries/invitation/list-invitations.ts';
import { listToRemind, remindable } from '../../db/queries/invitation/list-to-remind.ts';
import { type FoundWave, findWave } from '../../db/queries/wave/find-wave.ts';
import { listWavesToRemind } from '../../db/queries/wave/list-waves-to-remind.ts';
import type { Actor, UserActor } from '../access.ts';
import type { Ports } from '../env.ts';
import { reminderMail } from '../mail/invitation-mail.ts';
import { type MailFacts, mailFacts } from '../mail/mail-facts.ts';
import { PromiseDocument } from '../schemas/promise.ts';
import { holdInvitation } from './hold-invitation.ts';
import { mailLink } from './mail-link.ts';
import { mustBeGoing } from './must-be-going.ts';
import { dueTimes, lastPassed } from './reminder-days.ts';
import type { Sent } from './send-invitations.ts';
import { settleInvitation } from './settle-invitation.ts';

/** At most one reminder a day, so that a second click on the button annoys nobody. */
const rest = 20 * 3_600_000;

const ago = (time: Date | string, ms: number) => new Date(new Date(time).getTime() - ms).toISOString();

export type Reminded = Sent & { atLimit: number };

/**
 * Reminds every organisation of an open wave that got its invitation and has neither submitted nor declined; not who
 * would get more mails than was promised.
 *
 * @throws Problem `wave-not-open`, `wave-over`
 */
export async function remind(ports: Ports, actor: UserActor, wave: FoundWave): Promise<Reminded> {
  mustBeGoing(ports, wave);
  const facts = await mailFacts(ports, wave);
  const all = await listInvitationsAt(ports.store.read, wave.id, remindable);
  const waiting = all.filter(({ mails }) => mails < facts.promise.mailLimit);
  const only = { notRemindedSince: ago(ports.now(), rest) };
  return { ...(await remindEach(ports, actor, waiting, facts, only)), atLimit: all.length - waiting.length };
}

/**
 * Reminds in every wave for the last due time of its schedule that has passed: who got no mail since then, nor in the
 * hours before. Safe to repeat: who was reminded is not on the list any more. After a time in which nothing ran, that is
 * one reminder.
 */
export async function remindWhenDue(ports: Ports, by: { kind: 'system'; job: string }): Promise<void> {
  const { read } = ports.store;
  const now = ports.now().toISOString();
  const due = (await listWavesToRemind(read, now)).flatMap(({ id, openedAt, promise }) => {
    const { closesOn, reminderDays, mailLimit } = PromiseDocument.parse(JSON.parse(promise));
    const at = lastPassed(dueTimes(openedAt, { closesOn, reminderDays }), now);
    return at === undefined || now.slice(0, 10) > closesOn ? [] : [{ id, notMailedSince: ago(at, rest), mailLimit }];
  });
  const waiting = groupRows(await listToRemind(read, due), ({ waveId }) => waveId);
  for (const { id, notMailedSince } of due) {
    const ofWave = waiting.get(id);
    const wave = ofWave && (await findWave(read, id));
    if (wave) await remindEach(ports, by, ofWave, await mailFacts(ports, wave), { notMailedSince });
  }
}

async function remindEach(
  ports: Ports,
  by: Actor | { kind: 'system'; job: string },
  waiting: { id: string }[],
  facts: MailFacts,
  only: { notRemindedSince?: string; notMailedSince?: string },
): Promise<Sent> {
  const counted: Sent = { sent: 0, bounced: 0, toSend: 0 };
  const hold = { at: remindable, mailLimit: facts.promise.mailLimit, ...only };
  for (const [place, { id }] of waiting.entries()) {
    const held = await holdInvitation(ports, id, hold);
    if (!held) continue;
    const outcome = await mailLink(ports, reminderMail(held.invitation, facts, held.link));
    if (outcome.kind === 'accepted') {
      await settleInvitation(ports, by, held, outcome, 'remind', { remindedAt: ports.now().toISOString() });
      counted.sent += 1;
    } else if (outcome.kind === 'refused') {
      const bounced = { status: 'bounced' as const, bounceReason: outcome.reason };
      await settleInvitation(ports, by, held, outcome, 'remind-refused', bounced);
      counted.bounced += 1;
    } else {
      await settleInvitation(ports, by, held, outcome, `remind-${outcome.kind}`, {});
      counted.toSend += 1;
      if (outcome.kind === 'unreachable') return { ...counted, toSend: waiting.length - place };
    }
  }
  return counted;
}
