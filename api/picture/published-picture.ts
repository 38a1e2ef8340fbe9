import type { Reader } from '../../db/client.ts';
import { findPicture } from '../../db/queries/picture/find-picture.ts';
import { Problem } from '../errors.ts';
import type { PictureDocument } from '../schemas/picture.ts';
import { storedPicture } from './stored-picture.ts';

/** A picture as it was published, and when. */
export type PublishedPicture = { picture: PictureDocument; publishedAt: string };

/**
 * What was published of a wave, as it was stored: the newest publication.
 *
 * @throws Problem `nothing-published`
 */
export async function publishedPicture(read: Reader, waveId: string): Promise<PublishedPicture> {
  const published = await findPicture(read, waveId);
  if (!published) throw new Problem('nothing-published');
  return { picture: storedPicture(published.json), publishedAt: published.publishedAt };
}
