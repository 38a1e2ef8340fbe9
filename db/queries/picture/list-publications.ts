import { asc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { pictures } from '../../schema.ts';
import { type FoundPicture, pictureColumns } from './find-picture.ts';

/** Every publication of a wave, the first one first. */
export async function listPublications(read: Reader | Writer, waveId: string): Promise<FoundPicture[]> {
  return read.select(pictureColumns).from(pictures).where(eq(pictures.waveId, waveId)).orderBy(asc(pictures.number));
}
