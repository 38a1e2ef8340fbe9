import type { Reader, Writer } from '../../db/client.ts';
import { findPreviousPublished } from '../../db/queries/picture/find-previous-published.ts';
import { findVersion } from '../../db/queries/questionnaire/find-version.ts';
import type { QuestionnaireVersion } from '../../surveys/index.ts';
import type { PictureDocument } from '../schemas/picture.ts';
import { type Evidence, loadEvidence } from './evidence.ts';

/** The last published wave before this one: what was published of it, and the frozen evidence behind that. */
export type Previous = {
  waveId: string;
  label: string;
  threshold: number;
  document: PictureDocument;
  version: QuestionnaireVersion;
  evidence: Evidence;
};

/** Null for a first wave, or when nothing was published before. */
export async function loadPrevious(read: Reader | Writer, previousWaveId: string | null): Promise<Previous | null> {
  const found = await findPreviousPublished(read, previousWaveId);
  if (!found) return null;
  const document = JSON.parse(found.json) as PictureDocument;
  return {
    waveId: found.waveId,
    label: found.label,
    threshold: document.threshold,
    document,
    version: await loadVersion(read, found.versionId),
    evidence: await loadEvidence(read, found.waveId),
  };
}

/** The questionnaire version that a wave is pinned to; checked against its schema when it was published. */
export async function loadVersion(read: Reader | Writer, versionId: string): Promise<QuestionnaireVersion> {
  const version = await findVersion(read, versionId);
  if (!version) throw new Error('loadVersion: a wave is pinned to a published version');
  return JSON.parse(version.json) as QuestionnaireVersion;
}
