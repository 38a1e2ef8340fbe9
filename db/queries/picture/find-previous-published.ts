import { desc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { pictures, waves } from '../../schema.ts';
import { type FoundPicture, pictureColumns } from './find-picture.ts';

/** The last published picture before a wave: of the wave it follows, or of one before that if that was never published. */
export async function findPreviousPublished(
  read: Reader | Writer,
  previousWaveId: string | null,
): Promise<(FoundPicture & { versionId: string; label: string; correctingSince: string | null }) | undefined> {
  const seen = new Set<string>();
  for (let waveId = previousWaveId; waveId !== null && !seen.has(waveId); ) {
    seen.add(waveId);
    const [found] = await read
      .select({
        ...pictureColumns,
        versionId: waves.versionId,
        label: waves.label,
        correctingSince: waves.correctingSince,
      })
      .from(pictures)
      .innerJoin(waves, eq(waves.id, pictures.waveId))
      .where(eq(pictures.waveId, waveId))
      .orderBy(desc(pictures.number))
      .limit(1);
    if (found) return found;
    const [wave] = await read.select({ previous: waves.previousWaveId }).from(waves).where(eq(waves.id, waveId));
    waveId = wave?.previous ?? null;
  }
  return undefined;
}
