import type { Reader, Writer } from '../../db/client.ts';
import { listReshaped } from '../../db/queries/membership/list-reshaped.ts';
import { findPreviousPublished } from '../../db/queries/picture/find-previous-published.ts';
import { findVersion } from '../../db/queries/questionnaire/find-version.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import type { QuestionnaireVersion } from '../../surveys/index.ts';
import type { PictureDocument } from '../schemas/picture.ts';
import { type Evidence, loadEvidence } from './evidence.ts';
import { storedPicture } from './stored-picture.ts';

/** The last published wave before this one: what was published of it, and the frozen evidence behind that. */
export type Previous = {
  waveId: string;
  label: string;
  threshold: number;
  document: PictureDocument;
  version: QuestionnaireVersion;
  evidence: Evidence;
};

/**
 * Null for a first wave, or when nothing was published before. What an organisation answered before it merged or split
 * stands under another name than what it answers now: it speaks for others now, so the two are never paired.
 */
export async function loadPrevious(read: Reader | Writer, wave: FoundWave): Promise<Previous | null> {
  const found = await findPreviousPublished(read, wave.previousWaveId);
  if (!found) return null;
  const document = storedPicture(found.json);
  const reshaped = await listReshaped(read, {
    inspectorateId: wave.network.inspectorateId,
    after: document.opensOn,
    until: wave.closesOn,
    knownAt: wave.publishedAt,
  });
  return {
    waveId: found.waveId,
    label: found.label,
    threshold: document.threshold,
    document,
    version: await loadVersion(read, found.versionId),
    evidence: apartFrom(
      await loadEvidence(read, { id: found.waveId, countsServed: document.response.leftOut === undefined }),
      new Set(reshaped),
    ),
  };
}

const apartFrom = (evidence: Evidence, reshaped: ReadonlySet<string>): Evidence => ({
  ...evidence,
  rows: evidence.rows.map((row) =>
    reshaped.has(row.organisation) ? { ...row, organisation: `${row.organisation} as it was` } : row,
  ),
});

/** The questionnaire version that a wave is pinned to; checked against its schema when it was published. */
export async function loadVersion(read: Reader | Writer, versionId: string): Promise<QuestionnaireVersion> {
  const version = await findVersion(read, versionId);
  if (!version) throw new Error('loadVersion: a wave is pinned to a published version');
  return JSON.parse(version.json) as QuestionnaireVersion;
}
