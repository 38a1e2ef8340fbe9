import { eq } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { networks, opportunities, waves } from '../../schema.ts';
import { type FoundNetwork, networkColumns } from '../network/find-network.ts';
import { type FoundOpportunity, opportunityColumns } from './list-opportunities.ts';

/** One improvement opportunity with its network: what the rules of access need. */
export async function findOpportunity(
  read: Reader,
  id: string,
): Promise<(FoundOpportunity & { network: FoundNetwork }) | undefined> {
  const [found] = await read
    .select({ ...opportunityColumns, network: networkColumns })
    .from(opportunities)
    .innerJoin(waves, eq(waves.id, opportunities.waveId))
    .innerJoin(networks, eq(networks.id, waves.networkId))
    .where(eq(opportunities.id, id));
  return found;
}
