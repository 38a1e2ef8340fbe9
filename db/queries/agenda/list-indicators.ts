import { asc, eq, sql } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { indicators, indicatorValues, objectives } from '../../schema.ts';

export type FoundIndicator = {
  id: string;
  text: string;
  unit: string;
  direction: 'up' | 'down';
  source: string;
  objective: { id: string; text: string } | null;
  baseline: { value: string; on: string } | null;
  target: { value: string; on: string } | null;
  values: { id: string; on: string; value: string; source: string }[];
};

/** The indicators of a network with one value per day, oldest first: of two for a day, the one entered last. */
export async function listIndicators(read: Reader, networkId: string): Promise<FoundIndicator[]> {
  const rows = await read
    .select({
      id: indicators.id,
      text: indicators.text,
      unit: indicators.unit,
      direction: indicators.direction,
      source: indicators.source,
      objective: { id: objectives.id, text: objectives.text },
      baseline: indicators.baseline,
      target: indicators.target,
    })
    .from(indicators)
    .leftJoin(objectives, eq(objectives.id, indicators.objectiveId))
    .where(eq(indicators.networkId, networkId))
    .orderBy(asc(indicators.id));
  const values = await read
    .select({
      indicatorId: indicatorValues.indicatorId,
      id: indicatorValues.id,
      on: indicatorValues.on,
      value: indicatorValues.value,
      source: indicatorValues.source,
    })
    .from(indicatorValues)
    .innerJoin(indicators, eq(indicators.id, indicatorValues.indicatorId))
    .where(eq(indicators.networkId, networkId))
    .orderBy(asc(indicatorValues.on), asc(indicatorValues.createdAt), sql`${indicatorValues}.rowid`);
  return rows.map((row) => {
    const own = values.filter(({ indicatorId }) => indicatorId === row.id).map(({ indicatorId: _, ...value }) => value);
    return {
      ...row,
      baseline: pointOf(row.baseline),
      target: pointOf(row.target),
      values: [...new Map(own.map((value) => [value.on, value])).values()],
    };
  });
}

const pointOf = (json: string | null): { value: string; on: string } | null =>
  json === null ? null : JSON.parse(json);
