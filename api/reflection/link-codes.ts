import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '../../db/client.ts';
import { opportunityCodes } from '../../db/schema.ts';
import { invalid } from '../errors.ts';
import { publishedPicture } from '../picture/published-picture.ts';
import { texts } from '../texts/index.ts';

/**
 * The improvement themes that an improvement opportunity answers, each once; they must be in the published picture.
 *
 * @throws Problem `invalid-input` for one that is not
 */
export async function codesInPicture(read: Reader, waveId: string, codes: string[]): Promise<string[]> {
  if (codes.length === 0) return [];
  const { themes } = (await publishedPicture(read, waveId)).picture;
  const known = new Set(
    themes.flatMap(({ goesWell, canImprove }) => [...goesWell, ...canImprove].map(({ code }) => code)),
  );
  if (!codes.every((code) => known.has(code))) {
    throw invalid((locale) => [{ field: 'codes', message: texts(locale).session.notInPicture }]);
  }
  return [...new Set(codes)].sort();
}

/** Links an improvement opportunity to these improvement themes and to no others. */
export async function linkCodes(tx: Writer, opportunityId: string, codes: string[]): Promise<void> {
  await tx.delete(opportunityCodes).where(eq(opportunityCodes.opportunityId, opportunityId));
  if (codes.length > 0) await tx.insert(opportunityCodes).values(codes.map((code) => ({ opportunityId, code })));
}
