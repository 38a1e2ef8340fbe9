import { eq } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { networks, waveAnalysts, waves } from '../../schema.ts';

/** The waves of which a user was named as one who reads the answers. Whether the user still may is `canReadAnswers`. */
export async function listAnalysedWaves(
  read: Reader,
  userId: string,
): Promise<{ id: string; analysts: string[]; network: { id: string; inspectorateId: string } }[]> {
  const found = await read
    .select({ id: waves.id, networkId: networks.id, inspectorateId: networks.inspectorateId })
    .from(waveAnalysts)
    .innerJoin(waves, eq(waves.id, waveAnalysts.waveId))
    .innerJoin(networks, eq(networks.id, waves.networkId))
    .where(eq(waveAnalysts.userId, userId));
  return found.map(({ id, networkId, inspectorateId }) => ({
    id,
    analysts: [userId],
    network: { id: networkId, inspectorateId },
  }));
}
