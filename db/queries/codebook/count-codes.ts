import { and, count, eq, inArray, isNull } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { observationCodes, observations } from '../../schema.ts';

/** How many observations of these waves have each code. */
export async function countCodes(read: Reader, waveIds: string[]): Promise<{ code: string; used: number }[]> {
  return read
    .select({ code: observationCodes.code, used: count() })
    .from(observationCodes)
    .innerJoin(observations, eq(observations.id, observationCodes.observationId))
    .where(and(inArray(observations.waveId, waveIds), isNull(observations.splitAt)))
    .groupBy(observationCodes.code);
}
