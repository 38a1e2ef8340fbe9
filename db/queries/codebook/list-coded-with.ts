import { and, eq, inArray, isNotNull, isNull, ne, or } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { networks, observationCodes, observations, waves } from '../../schema.ts';

/** The observations with a code in these waves that can still be coded anew, with where they come from. */
export async function listCodedWith(
  read: Reader,
  { code, waveIds }: { code: string; waveIds: string[] },
): Promise<{ id: string; text: string; network: string; wave: string }[]> {
  return read
    .select({ id: observations.id, text: observations.text, network: networks.name, wave: waves.label })
    .from(observationCodes)
    .innerJoin(observations, eq(observations.id, observationCodes.observationId))
    .innerJoin(waves, eq(waves.id, observations.waveId))
    .innerJoin(networks, eq(networks.id, waves.networkId))
    .where(
      and(
        eq(observationCodes.code, code),
        inArray(observations.waveId, waveIds),
        isNull(observations.splitAt),
        or(ne(waves.status, 'published'), isNotNull(waves.correctingSince)),
      ),
    )
    .orderBy(observations.id);
}
