import { desc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { pictures } from '../../schema.ts';

export type FoundPicture = {
  id: string;
  waveId: string;
  /** 1 for the first publication of the wave. */
  number: number;
  /** Why it was published again; null for the first. */
  reason: string | null;
  /** Canonical JSON of a `PictureDocument` (api/schemas/picture.ts), as it was published. */
  json: string;
  hash: string;
  /** JSON of what the gate held back; for analysts only. */
  suppressed: string;
  codeVersion: string;
  publishedAt: string;
};

export const pictureColumns = {
  id: pictures.id,
  waveId: pictures.waveId,
  number: pictures.number,
  reason: pictures.reason,
  json: pictures.json,
  hash: pictures.hash,
  suppressed: pictures.suppressed,
  codeVersion: pictures.codeVersion,
  publishedAt: pictures.publishedAt,
};

/** The published picture of a wave: the newest. */
export async function findPicture(read: Reader | Writer, waveId: string): Promise<FoundPicture | undefined> {
  const [found] = await read
    .select(pictureColumns)
    .from(pictures)
    .where(eq(pictures.waveId, waveId))
    .orderBy(desc(pictures.number))
    .limit(1);
  return found;
}

/** One publication, also one that was followed by another. */
export async function findPublication(read: Reader, id: string): Promise<FoundPicture | undefined> {
  const [found] = await read.select(pictureColumns).from(pictures).where(eq(pictures.id, id));
  return found;
}
