import { and, eq, isNull } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { codingSamples, sampleCodings } from '../../schema.ts';

/** The observations in samples of a wave that are not done yet: of all second coders, or of one. */
export async function listSampled(
  read: Reader | Writer,
  { waveId, coderId }: { waveId: string; coderId?: string },
): Promise<Set<string>> {
  const rows = await read
    .select({ id: sampleCodings.observationId })
    .from(sampleCodings)
    .innerJoin(codingSamples, eq(codingSamples.id, sampleCodings.sampleId))
    .where(
      and(
        eq(codingSamples.waveId, waveId),
        isNull(codingSamples.completedAt),
        coderId === undefined ? undefined : eq(codingSamples.coderId, coderId),
      ),
    );
  return new Set(rows.map(({ id }) => id));
}
