import { eq, sql } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { opportunities, opportunityCodes } from '../../schema.ts';

export const opportunityColumns = {
  id: opportunities.id,
  waveId: opportunities.waveId,
  theme: opportunities.theme,
  text: opportunities.text,
  createdAt: opportunities.createdAt,
  /** The improvement themes that it answers. */
  codes: sql<
    string[]
  >`(select json_group_array(${opportunityCodes.code}) from ${opportunityCodes} where ${opportunityCodes.opportunityId} = ${opportunities.id})`.mapWith(
    (json: string): string[] => JSON.parse(json).sort(),
  ),
};

export type FoundOpportunity = {
  id: string;
  waveId: string;
  theme: 'ambition' | 'interests' | 'relation' | 'organisation' | 'processes';
  text: string;
  createdAt: string;
  codes: string[];
};

/** The improvement opportunities of a wave, in the order in which they came up. */
export async function listOpportunities(read: Reader, waveId: string): Promise<FoundOpportunity[]> {
  return read
    .select(opportunityColumns)
    .from(opportunities)
    .where(eq(opportunities.waveId, waveId))
    .orderBy(opportunities.createdAt, sql`${opportunities}.rowid`);
}
