import { listAnalysedWaves } from '../../db/queries/wave/list-analysed-waves.ts';
import { canReadAnswers, type UserActor } from '../access.ts';
import type { Ports } from '../env.ts';

/** The waves of which the actor reads the individual answers. */
export async function readableWaves(
  { store }: Ports,
  actor: UserActor,
): Promise<{ id: string; inspectorateId: string }[]> {
  const found = await listAnalysedWaves(store.read, actor.id);
  return found
    .filter((wave) => canReadAnswers(actor, wave.network, wave))
    .map(({ id, network }) => ({ id, inspectorateId: network.inspectorateId }));
}
