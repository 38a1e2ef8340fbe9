import { and, eq, exists, inArray, isNull, lte, not } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { networks, waves } from '../../schema.ts';

/** The day on which the next wave of a network should begin; null: none was chosen. */
export async function findNextWaveDay(read: Reader, networkId: string): Promise<string | null> {
  const [found] = await read.select({ on: networks.nextWaveOn }).from(networks).where(eq(networks.id, networkId));
  return found?.on ?? null;
}

/** Networks whose next wave begins on this day or before, nobody was reminded of it, and none is being made or answered. */
export async function listNextWavesToRemind(
  read: Reader,
  until: string,
): Promise<{ id: string; name: string; on: string }[]> {
  const going = read
    .select({ id: waves.id })
    .from(waves)
    .where(and(eq(waves.networkId, networks.id), inArray(waves.status, ['draft', 'open'])));
  const found = await read
    .select({ id: networks.id, name: networks.name, on: networks.nextWaveOn })
    .from(networks)
    .where(and(lte(networks.nextWaveOn, until), isNull(networks.nextWaveRemindedAt), not(exists(going))));
  return found.flatMap(({ on, ...network }) => (on === null ? [] : [{ ...network, on }]));
}
