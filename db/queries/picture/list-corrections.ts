import { asc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { corrections } from '../../schema.ts';

/** The times that the evidence of a wave was opened for correction, in order; `voices` never leaves the server. */
export async function listCorrections(read: Reader | Writer, waveId: string) {
  return read
    .select({
      id: corrections.id,
      reason: corrections.reason,
      voices: corrections.voices,
      openedAt: corrections.openedAt,
    })
    .from(corrections)
    .where(eq(corrections.waveId, waveId))
    .orderBy(asc(corrections.openedAt), asc(corrections.id));
}
