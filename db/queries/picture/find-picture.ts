import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { pictures } from '../../schema.ts';

export type FoundPicture = {
  waveId: string;
  /** Canonical JSON of a `PictureDocument` (api/schemas/picture.ts), as it was published. */
  json: string;
  hash: string;
  /** JSON of what the gate held back; for analysts only. */
  suppressed: string;
  codeVersion: string;
  publishedAt: string;
};

export const pictureColumns = {
  waveId: pictures.waveId,
  json: pictures.json,
  hash: pictures.hash,
  suppressed: pictures.suppressed,
  codeVersion: pictures.codeVersion,
  publishedAt: pictures.publishedAt,
};

/** The published picture of a wave. */
export async function findPicture(read: Reader | Writer, waveId: string): Promise<FoundPicture | undefined> {
  const [found] = await read.select(pictureColumns).from(pictures).where(eq(pictures.waveId, waveId));
  return found;
}
