import { desc, eq } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { pictures, waves } from '../../schema.ts';
import { type FoundPicture, pictureColumns } from './find-picture.ts';

/** The picture of the last wave of a network that was published: its newest publication. */
export async function findLatestPublished(read: Reader, networkId: string): Promise<FoundPicture | undefined> {
  const [found] = await read
    .select(pictureColumns)
    .from(pictures)
    .innerJoin(waves, eq(waves.id, pictures.waveId))
    .where(eq(waves.networkId, networkId))
    .orderBy(desc(waves.closesOn), desc(waves.id), desc(pictures.number))
    .limit(1);
  return found;
}
