import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import type { PromiseDocument } from '../schemas/promise.ts';

/** What the members of a wave are promised, from what the wave is when it opens. */
export function makePromise(
  wave: Pick<FoundWave, 'threshold' | 'opensOn' | 'closesOn'>,
  readers: PromiseDocument['readers'],
  invited: number,
): PromiseDocument {
  return { threshold: wave.threshold, readers, invited, opensOn: wave.opensOn, closesOn: wave.closesOn };
}
