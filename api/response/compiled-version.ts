import type { Reader } from '../../db/client.ts';
import { findVersion } from '../../db/queries/questionnaire/find-version.ts';
import {
  type CompiledQuestionnaire,
  compileQuestionnaire,
  estimateMinutes,
  type MinutesEstimate,
  type QuestionnaireVersion,
} from '../../surveys/index.ts';
import { Problem } from '../errors.ts';

export type CompiledVersion = { json: QuestionnaireVersion; check: CompiledQuestionnaire; estimate: MinutesEstimate };

/** Compiling takes longer than checking, and a published version never changes: so once per version and process. */
const compiled = new Map<string, CompiledVersion>();
const kept = 50;

/** A published version with its check. */
export async function compiledVersion(read: Reader, versionId: string): Promise<CompiledVersion> {
  const known = compiled.get(versionId);
  if (known) return known;
  const found = await findVersion(read, versionId);
  if (!found) throw new Problem('not-found');
  const json = JSON.parse(found.json) as QuestionnaireVersion;
  const version = { json, check: compileQuestionnaire(json), estimate: estimateMinutes(json) };
  const oldest = compiled.keys().next().value;
  if (compiled.size >= kept && oldest !== undefined) compiled.delete(oldest);
  compiled.set(versionId, version);
  return version;
}
