import { and, eq, isNotNull, isNull, ne } from 'drizzle-orm';
import type { Writer } from '../../client.ts';
import { observations } from '../../schema.ts';

/** The observations of a wave that someone else than the second coder has coded, oldest first. */
export async function listToSample(
  tx: Writer,
  { waveId, coderId }: { waveId: string; coderId: string },
): Promise<{ id: string; codedBy: string | null }[]> {
  return tx
    .select({ id: observations.id, codedBy: observations.codedBy })
    .from(observations)
    .where(
      and(
        eq(observations.waveId, waveId),
        isNotNull(observations.codedAt),
        isNull(observations.splitAt),
        ne(observations.codedBy, coderId),
      ),
    )
    .orderBy(observations.id);
}
