import { eq } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { pictures, waves } from '../../schema.ts';
import { type FoundPicture, pictureColumns } from './find-picture.ts';

/** The published pictures of a network, in order of time. */
export async function listPictures(read: Reader, networkId: string): Promise<FoundPicture[]> {
  return read
    .select(pictureColumns)
    .from(pictures)
    .innerJoin(waves, eq(waves.id, pictures.waveId))
    .where(eq(waves.networkId, networkId))
    .orderBy(waves.opensOn, waves.id);
}
