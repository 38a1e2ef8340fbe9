import { eq } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { pictures } from '../../schema.ts';

/** The picture of a wave as it was published: canonical JSON of a `PictureDocument`, and when. */
export async function findPublishedPicture(
  read: Reader,
  waveId: string,
): Promise<{ json: string; publishedAt: string } | undefined> {
  const [found] = await read
    .select({ json: pictures.json, publishedAt: pictures.publishedAt })
    .from(pictures)
    .where(eq(pictures.waveId, waveId));
  return found;
}
