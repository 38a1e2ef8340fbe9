import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { type horizons, objectiveOpportunities, objectives, opportunities, type outcomes } from '../../schema.ts';

export type FoundObjective = {
  id: string;
  networkId: string;
  text: string;
  horizon: (typeof horizons)[number];
  endsOn: string;
  opportunities: { id: string; theme: (typeof opportunities.$inferSelect)['theme']; text: string }[];
  outcome: { verdict: (typeof outcomes)[number]; note: string; on: string } | null;
  createdAt: string;
};

async function findObjectives(read: Reader | Writer, which: SQL | undefined): Promise<FoundObjective[]> {
  const rows = await read.select().from(objectives).where(which).orderBy(asc(objectives.id));
  if (rows.length === 0) return [];
  const taken = await read
    .select({
      objectiveId: objectiveOpportunities.objectiveId,
      id: opportunities.id,
      theme: opportunities.theme,
      text: opportunities.text,
    })
    .from(objectiveOpportunities)
    .innerJoin(opportunities, eq(opportunities.id, objectiveOpportunities.opportunityId))
    .where(
      inArray(
        objectiveOpportunities.objectiveId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(opportunities.id));
  return rows.map(({ outcome, outcomeNote, outcomeOn, ...row }) => ({
    ...row,
    opportunities: taken.filter(({ objectiveId }) => objectiveId === row.id).map(({ objectiveId: _, ...one }) => one),
    outcome: outcome === null ? null : { verdict: outcome, note: outcomeNote ?? '', on: outcomeOn ?? '' },
  }));
}

/** The objectives of a network, in the order in which they were made. */
export const listObjectives = (read: Reader | Writer, networkId: string): Promise<FoundObjective[]> =>
  findObjectives(read, eq(objectives.networkId, networkId));

/** One objective. */
export async function findObjective(read: Reader | Writer, id: string): Promise<FoundObjective | undefined> {
  const [found] = await findObjectives(read, eq(objectives.id, id));
  return found;
}

/** Whether an objective is one of this network and runs still. */
export async function isRunningObjective(read: Reader | Writer, networkId: string, id: string): Promise<boolean> {
  const [found] = await findObjectives(read, and(eq(objectives.id, id), eq(objectives.networkId, networkId)));
  return found !== undefined && found.outcome === null;
}
