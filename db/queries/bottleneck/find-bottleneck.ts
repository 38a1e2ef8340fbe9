import { eq } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { bottlenecks, networks } from '../../schema.ts';
import { type FoundNetwork, networkColumns } from '../network/find-network.ts';

/** Which network a bottleneck belongs to, and whether a member brought it in: what the rules of access need. */
export async function findBottleneck(
  read: Reader,
  id: string,
): Promise<{ id: string; membershipId: string | null; network: FoundNetwork } | undefined> {
  const [found] = await read
    .select({ id: bottlenecks.id, membershipId: bottlenecks.membershipId, network: networkColumns })
    .from(bottlenecks)
    .innerJoin(networks, eq(networks.id, bottlenecks.networkId))
    .where(eq(bottlenecks.id, id));
  return found;
}
