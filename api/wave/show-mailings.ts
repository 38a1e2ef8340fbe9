import { listInvitationsAt } from '../../db/queries/invitation/list-invitations.ts';
import { listMailings } from '../../db/queries/invitation/list-mailings.ts';
import { remindable } from '../../db/queries/invitation/list-to-remind.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import type { Ports } from '../env.ts';
import { PromiseDocument } from '../schemas/promise.ts';
import { dueTimes } from './reminder-days.ts';

/** What was mailed about a wave, and what its schedule sends next. */
export async function showMailings(ports: Ports, wave: FoundWave) {
  return { next: await nextReminder(ports, wave), sent: await listMailings(ports.store.read, wave.id) };
}

async function nextReminder(ports: Ports, wave: FoundWave) {
  if (wave.status !== 'open' || wave.promise === null || wave.openedAt === null) return null;
  const promise = PromiseDocument.parse(JSON.parse(wave.promise));
  const at = dueTimes(wave.openedAt, promise).find((time) => time > ports.now().toISOString());
  if (at === undefined) return null;
  const all = await listInvitationsAt(ports.store.read, wave.id, remindable);
  const waiting = all.filter(({ mails }) => mails < promise.mailLimit).length;
  return { at, waiting, atLimit: all.length - waiting };
}
