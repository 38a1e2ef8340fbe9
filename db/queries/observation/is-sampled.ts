import { eq } from 'drizzle-orm';
import type { Writer } from '../../client.ts';
import { sampleCodings } from '../../schema.ts';

/** Whether a second coder was ever asked about an observation. */
export async function isSampled(tx: Writer, observationId: string): Promise<boolean> {
  const found = await tx
    .select({ id: sampleCodings.observationId })
    .from(sampleCodings)
    .where(eq(sampleCodings.observationId, observationId))
    .limit(1);
  return found.length > 0;
}
