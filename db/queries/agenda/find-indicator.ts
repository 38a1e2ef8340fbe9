import { eq } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { indicators, networks } from '../../schema.ts';
import { type FoundNetwork, networkColumns } from '../network/find-network.ts';

/** Which network an indicator belongs to: what the rules of access need. */
export async function findIndicator(
  read: Reader,
  id: string,
): Promise<{ id: string; network: FoundNetwork } | undefined> {
  const [found] = await read
    .select({ id: indicators.id, network: networkColumns })
    .from(indicators)
    .innerJoin(networks, eq(networks.id, indicators.networkId))
    .where(eq(indicators.id, id));
  return found;
}
