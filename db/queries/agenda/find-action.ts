import { eq } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { actions, networks } from '../../schema.ts';
import { type FoundNetwork, networkColumns } from '../network/find-network.ts';

/** Which network an action belongs to: what the rules of access need. */
export async function findAction(read: Reader, id: string): Promise<{ id: string; network: FoundNetwork } | undefined> {
  const [found] = await read
    .select({ id: actions.id, network: networkColumns })
    .from(actions)
    .innerJoin(networks, eq(networks.id, actions.networkId))
    .where(eq(actions.id, id));
  return found;
}
