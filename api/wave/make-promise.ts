import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import type { PromiseDocument } from '../schemas/promise.ts';
import { dayAfter, daysOf } from './reminder-days.ts';

/**
 * What the members of a wave are promised, from what the wave is when it opens on a day.
 *
 * @param family the other networks of its family: for these an answer may count too, where the wave allows it
 */
export function makePromise(
  wave: Pick<
    FoundWave,
    'threshold' | 'opensOn' | 'closesOn' | 'reminderDays' | 'mailLimit' | 'namedTies' | 'servesFamily'
  >,
  readers: PromiseDocument['readers'],
  invited: number,
  opensOn: string,
  family: { id: string; name: string }[],
): PromiseDocument {
  const { threshold, closesOn, mailLimit, namedTies } = wave;
  // A day after the closing day is no promise: nobody is reminded then.
  const reminderDays = daysOf(wave).filter((days) => dayAfter(opensOn, days) <= closesOn);
  const serves = wave.servesFamily ? family.map(({ id, name }) => ({ networkId: id, name })) : [];
  return { threshold, readers, invited, opensOn: wave.opensOn, closesOn, reminderDays, mailLimit, namedTies, serves };
}
