import { and, eq, inArray } from 'drizzle-orm';
import type { Writer } from '../../client.ts';
import { networks, observationCodes, observations, waves } from '../../schema.ts';

/**
 * The observations of an inspectorate that have a code and may still get another: those of published waves keep what
 * was published.
 */
export async function listMovable(
  tx: Writer,
  { inspectorateId, code }: { inspectorateId: string; code: string },
): Promise<{ id: string; waveId: string; codedAt: string | null }[]> {
  return tx
    .select({ id: observations.id, waveId: observations.waveId, codedAt: observations.codedAt })
    .from(observationCodes)
    .innerJoin(observations, eq(observations.id, observationCodes.observationId))
    .innerJoin(waves, eq(waves.id, observations.waveId))
    .innerJoin(networks, eq(networks.id, waves.networkId))
    .where(
      and(
        eq(observationCodes.code, code),
        eq(networks.inspectorateId, inspectorateId),
        inArray(waves.status, ['open', 'closed']),
      ),
    );
}
