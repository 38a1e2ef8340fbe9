import { eq, sql } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { pictures, waves } from '../../schema.ts';
import { type FoundPicture, pictureColumns } from './find-picture.ts';

/** The published pictures of a network, the newest of each wave, in order of time. */
export async function listPictures(read: Reader, networkId: string): Promise<FoundPicture[]> {
  const found = await read
    .select({ ...pictureColumns, newest: sql<number>`max(${pictures.number}) over (partition by ${pictures.waveId})` })
    .from(pictures)
    .innerJoin(waves, eq(waves.id, pictures.waveId))
    .where(eq(waves.networkId, networkId))
    .orderBy(waves.opensOn, waves.id);
  return found.filter(({ number, newest }) => number === newest).map(({ newest: _, ...picture }) => picture);
}
