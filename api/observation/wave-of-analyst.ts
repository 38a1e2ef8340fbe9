import { type FoundWave, findWave } from '../../db/queries/wave/find-wave.ts';
import { canReadAnswers, canSeeWave, must, mustExist, type UserActor } from '../access.ts';
import type { AppContext } from '../context.ts';

/**
 * The wave of which the actor reads the individual answers.
 *
 * @throws Problem `not-found` for who may not know of the wave, `forbidden` for who may not read its answers
 */
export async function waveOfAnalyst(c: AppContext, waveId: string): Promise<{ wave: FoundWave; actor: UserActor }> {
  const actor = c.get('actor');
  const wave = await findWave(c.get('ports').store.read, waveId);
  mustExist(wave, actor, (found) => canSeeWave(actor, found.network, found));
  must(canReadAnswers(actor, wave.network, wave), actor);
  return { wave, actor };
}
