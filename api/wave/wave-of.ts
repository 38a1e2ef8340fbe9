import { type FoundWave, findWave } from '../../db/queries/wave/find-wave.ts';
import { type Actor, canSeeNetwork, mustExist, type UserActor } from '../access.ts';
import type { Ports } from '../env.ts';

/** A wave of a network that the actor may see. @throws Problem `not-signed-in` or `not-found` */
export async function waveOf(
  ports: Ports,
  actor: Actor,
  waveId: string,
): Promise<{ wave: FoundWave; user: UserActor }> {
  const wave = await findWave(ports.store.read, waveId);
  mustExist(wave, actor, (found) => canSeeNetwork(actor, found.network));
  return { wave, user: actor as UserActor };
}
