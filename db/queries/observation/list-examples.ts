import { and, desc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { observationCodes, observations } from '../../schema.ts';
import { groupRows } from '../group-rows.ts';

export type FoundExample = { id: string; text: string; tone: 'goes-well' | 'can-improve' | null; codes: string[] };

/** The latest coded observations of these waves, with what an analyst decided. */
export async function listExamples(
  read: Reader,
  { waveIds, most }: { waveIds: string[]; most: number },
): Promise<FoundExample[]> {
  const coded = and(
    inArray(observations.waveId, waveIds),
    isNotNull(observations.codedAt),
    isNull(observations.splitAt),
  );
  const rows = await read
    .select({ id: observations.id, text: observations.text, tone: observations.tone })
    .from(observations)
    .where(coded)
    .orderBy(desc(observations.codedAt), desc(observations.id))
    .limit(most);
  const codes = await read
    .select({ id: observationCodes.observationId, code: observationCodes.code })
    .from(observationCodes)
    .innerJoin(observations, eq(observations.id, observationCodes.observationId))
    .where(coded);
  const codesOf = groupRows(codes, ({ id }) => id);
  return rows.map((row) => ({ ...row, codes: (codesOf.get(row.id) ?? []).map(({ code }) => code) }));
}
