import { and, eq } from 'drizzle-orm';
import type { Writer } from '../../client.ts';
import { networks, observationCodes, observations, waves } from '../../schema.ts';

/** Whether any observation of an inspectorate has a code, in whatever wave. */
export async function isInUse(
  tx: Writer,
  { inspectorateId, code }: { inspectorateId: string; code: string },
): Promise<boolean> {
  const found = await tx
    .select({ id: observations.id })
    .from(observationCodes)
    .innerJoin(observations, eq(observations.id, observationCodes.observationId))
    .innerJoin(waves, eq(waves.id, observations.waveId))
    .innerJoin(networks, eq(networks.id, waves.networkId))
    .where(and(eq(observationCodes.code, code), eq(networks.inspectorateId, inspectorateId)))
    .limit(1);
  return found.length > 0;
}
