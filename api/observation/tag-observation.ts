import { eq } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { observationCodes, observationThemes } from '../../db/schema.ts';
import type { Theme } from '../../surveys/index.ts';

/** Gives an observation these themes and codes instead of those it had; what is not given stays as it is. */
export async function tagObservation(
  tx: Writer,
  observationId: string,
  { themes, codes }: { themes?: Theme[] | undefined; codes?: string[] | undefined },
): Promise<void> {
  if (themes) {
    await tx.delete(observationThemes).where(eq(observationThemes.observationId, observationId));
    const rows = [...new Set(themes)].map((theme) => ({ observationId, theme }));
    if (rows.length > 0) await tx.insert(observationThemes).values(rows);
  }
  if (codes) {
    await tx.delete(observationCodes).where(eq(observationCodes.observationId, observationId));
    const rows = [...new Set(codes)].map((code) => ({ observationId, code }));
    if (rows.length > 0) await tx.insert(observationCodes).values(rows);
  }
}
