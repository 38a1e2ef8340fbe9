import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import type { PromiseDocument } from '../schemas/promise.ts';
import { dayAfter, daysOf } from './reminder-days.ts';

/** What the members of a wave are promised, from what the wave is when it opens on a day. */
export function makePromise(
  wave: Pick<FoundWave, 'threshold' | 'opensOn' | 'closesOn' | 'reminderDays' | 'mailLimit' | 'namedTies'>,
  readers: PromiseDocument['readers'],
  invited: number,
  opensOn: string,
): PromiseDocument {
  const { threshold, closesOn, mailLimit, namedTies } = wave;
  // A day after the closing day is no promise: nobody is reminded then.
  const reminderDays = daysOf(wave).filter((days) => dayAfter(opensOn, days) <= closesOn);
  return { threshold, readers, invited, opensOn: wave.opensOn, closesOn, reminderDays, mailLimit, namedTies };
}
