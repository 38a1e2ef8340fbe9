import { and, eq } from 'drizzle-orm';
import type { FoundNetwork } from '../../db/queries/network/find-network.ts';
import { coordinators } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';

/**
 * Ends that someone coordinates a network; their other networks stay theirs.
 *
 * @throws Problem `not-found` for who doesn't coordinate it
 */
export async function endCoordinator(
  ports: Ports,
  actor: UserActor,
  network: FoundNetwork,
  userId: string,
): Promise<void> {
  await ports.store.write(async (tx) => {
    const ended = await tx
      .delete(coordinators)
      .where(and(eq(coordinators.networkId, network.id), eq(coordinators.userId, userId)))
      .returning({ userId: coordinators.userId });
    if (ended.length === 0) throw new Problem('not-found');
    await audit(tx, ports, actor, 'end-coordinator', 'network', network.id);
  });
}
