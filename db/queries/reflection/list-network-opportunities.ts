import { count, desc, eq, sql } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { actions, opportunities, waves } from '../../schema.ts';
import { type FoundOpportunity, opportunityColumns } from './list-opportunities.ts';

/** The improvement opportunities of all waves of a network, newest wave first, with how many actions came from each. */
export async function listNetworkOpportunities(
  read: Reader,
  networkId: string,
): Promise<(FoundOpportunity & { waveLabel: string; actions: number })[]> {
  return read
    .select({ ...opportunityColumns, waveLabel: waves.label, actions: count(actions.id) })
    .from(opportunities)
    .innerJoin(waves, eq(waves.id, opportunities.waveId))
    .leftJoin(actions, eq(actions.opportunityId, opportunities.id))
    .where(eq(waves.networkId, networkId))
    .groupBy(opportunities.id)
    .orderBy(desc(waves.publishedAt), opportunities.createdAt, sql`${opportunities}.rowid`);
}
