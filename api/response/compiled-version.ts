import type { Reader, Writer } from '../../db/client.ts';
import { findVersion } from '../../db/queries/questionnaire/find-version.ts';
import { listOtherMembers } from '../../db/queries/response/list-other-members.ts';
import {
  asksAboutMembers,
  type CompiledQuestionnaire,
  compileQuestionnaire,
  estimateMinutes,
  type MinutesEstimate,
  type QuestionnaireVersion,
  withMembers,
} from '../../surveys/index.ts';
import { Problem } from '../errors.ts';

export type CompiledVersion = { json: QuestionnaireVersion; check: CompiledQuestionnaire; estimate: MinutesEstimate };

/** Who answers which version: an invitation, as far as the questions depend on it. */
type Asked = { versionId: string; waveId: string; organisationId: string };

/**
 * Compiling takes longer than checking, and what is asked never changes: a version is published, and the members of an
 * open wave are fixed. So once per process; questions about the other members differ per member, and few are kept.
 */
const compiled = new Map<string, CompiledVersion>();
const kept = 50;

/** The published version as one organisation is asked it, with the other members of its wave filled in, and its check. */
export async function compiledVersion(read: Reader | Writer, asked: Asked): Promise<CompiledVersion> {
  const { versionId, waveId, organisationId } = asked;
  const ofMember = `${versionId} ${waveId} ${organisationId}`;
  const known = compiled.get(versionId) ?? compiled.get(ofMember);
  if (known) return known;
  const found = await findVersion(read, versionId);
  if (!found) throw new Problem('not-found');
  const published = JSON.parse(found.json) as QuestionnaireVersion;
  if (!asksAboutMembers(published)) return keep(versionId, published);
  return keep(ofMember, withMembers(published, await listOtherMembers(read, { waveId, organisationId })));
}

function keep(key: string, json: QuestionnaireVersion): CompiledVersion {
  const version = { json, check: compileQuestionnaire(json), estimate: estimateMinutes(json) };
  const oldest = compiled.keys().next().value;
  if (compiled.size >= kept && oldest !== undefined) compiled.delete(oldest);
  compiled.set(key, version);
  return version;
}
