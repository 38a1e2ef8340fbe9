import { type FoundWave, findWave } from '../../db/queries/wave/find-wave.ts';
import { canSeeWave, mustExist, type UserActor } from '../access.ts';
import type { AppContext } from '../context.ts';

/** A wave that the actor may know of: also an analyst from outside its network. @throws Problem `not-signed-in` or `not-found` */
export async function seenWave(c: AppContext, waveId: string): Promise<{ wave: FoundWave; actor: UserActor }> {
  const actor = c.get('actor');
  const wave = await findWave(c.get('ports').store.read, waveId);
  mustExist(wave, actor, (found) => canSeeWave(actor, found.network, found));
  return { wave, actor: actor as UserActor };
}
