import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import { canReadAnswers, must, type UserActor } from '../access.ts';
import type { AppContext } from '../context.ts';
import { seenWave } from '../wave/seen-wave.ts';

/**
 * The wave of which the actor reads the individual answers.
 *
 * @throws Problem `not-found` for who may not know of the wave, `forbidden` for who may not read its answers
 */
export async function waveOfAnalyst(c: AppContext, waveId: string): Promise<{ wave: FoundWave; actor: UserActor }> {
  const { wave, actor } = await seenWave(c, waveId);
  must(canReadAnswers(actor, wave.network, wave), actor);
  return { wave, actor };
}
