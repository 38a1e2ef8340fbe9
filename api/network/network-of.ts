import { type FoundNetwork, findNetwork } from '../../db/queries/network/find-network.ts';
import { type Actor, canSeeNetwork, mustExist, type UserActor } from '../access.ts';
import type { Ports } from '../env.ts';

/** A network that the actor may see. @throws Problem `not-signed-in` or `not-found` */
export async function networkOf(
  ports: Ports,
  actor: Actor,
  networkId: string,
): Promise<{ network: FoundNetwork; user: UserActor }> {
  const network = await findNetwork(ports.store.read, networkId);
  mustExist(network, actor, (found) => canSeeNetwork(actor, found));
  return { network, user: actor as UserActor };
}
