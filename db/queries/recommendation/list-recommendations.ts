import { asc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import {
  actions,
  opportunities,
  organisations,
  recommendationActions,
  recommendationOpportunities,
  recommendations,
  reports,
  waves,
} from '../../schema.ts';

const columns = {
  id: recommendations.id,
  networkId: recommendations.networkId,
  report: { id: reports.id, state: reports.state, waveId: waves.id, waveLabel: waves.label },
  theme: recommendations.theme,
  title: recommendations.title,
  text: recommendations.text,
  /** JSON list of `{ code, tone, label }`. */
  evidence: recommendations.evidence,
  place: recommendations.place,
  outcome: recommendations.outcome,
  outcomeNote: recommendations.outcomeNote,
  outcomeAt: recommendations.outcomeAt,
};

export type FoundRecommendation = Awaited<ReturnType<typeof findRecommendations>>[number];

async function findRecommendations(read: Reader | Writer, which: SQL) {
  const rows = await read
    .select(columns)
    .from(recommendations)
    .innerJoin(reports, eq(reports.id, recommendations.reportId))
    .innerJoin(waves, eq(waves.id, reports.waveId))
    .where(which)
    .orderBy(asc(waves.opensOn), asc(recommendations.place), asc(recommendations.id));
  const ids = rows.map(({ id }) => id);
  const answeringOpportunities =
    ids.length === 0
      ? []
      : await read
          .select({ of: recommendationOpportunities.recommendationId, id: opportunities.id, text: opportunities.text })
          .from(recommendationOpportunities)
          .innerJoin(opportunities, eq(opportunities.id, recommendationOpportunities.opportunityId))
          .where(inArray(recommendationOpportunities.recommendationId, ids))
          .orderBy(asc(opportunities.createdAt));
  const answeringActions =
    ids.length === 0
      ? []
      : await read
          .select({
            of: recommendationActions.recommendationId,
            id: actions.id,
            text: actions.text,
            owner: organisations.name,
            deadline: actions.deadline,
            state: actions.state,
          })
          .from(recommendationActions)
          .innerJoin(actions, eq(actions.id, recommendationActions.actionId))
          .innerJoin(organisations, eq(organisations.id, actions.ownerId))
          .where(inArray(recommendationActions.recommendationId, ids))
          .orderBy(asc(actions.deadline));
  return rows.map((row) => ({
    ...row,
    opportunities: answeringOpportunities.filter(({ of }) => of === row.id).map(({ of: _, ...rest }) => rest),
    actions: answeringActions.filter(({ of }) => of === row.id).map(({ of: _, ...rest }) => rest),
  }));
}

/** What was recommended to a network, oldest wave first. */
export const listNetworkRecommendations = (read: Reader | Writer, networkId: string) =>
  findRecommendations(read, eq(recommendations.networkId, networkId));

/** The recommendations of one report, in its order. */
export const listReportRecommendations = (read: Reader | Writer, reportId: string) =>
  findRecommendations(read, eq(recommendations.reportId, reportId));

/** One recommendation. */
export async function findRecommendation(read: Reader | Writer, id: string): Promise<FoundRecommendation | undefined> {
  const [found] = await findRecommendations(read, eq(recommendations.id, id));
  return found;
}
