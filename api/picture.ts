/** From the database to a picture: loads what `pictureOf` needs, and nothing else. */
import type { Reader, Writer } from '../db/client.ts';
import { listTopics } from '../db/queries/observation/list-topics.ts';
import { listInvited } from '../db/queries/picture/list-invited.ts';
import { findVersion } from '../db/queries/questionnaire/find-version.ts';
import type { FoundWave } from '../db/queries/wave/find-wave.ts';
import type { QuestionnaireVersion } from '../surveys/index.ts';
import { type EffectiveCode, loadCodebookAt, presentCodes } from './codebook/effective-codebook.ts';
import { countsServed } from './picture/counts-served.ts';
import { type Evidence, loadEvidence } from './picture/evidence.ts';
import { type MadePicture, pictureOf } from './picture/picture-of.ts';
import { loadPrevious } from './picture/previous.ts';
import { type VoicesBehind, voicesBehind } from './picture/voices-behind.ts';
import { PromiseDocument } from './schemas/promise.ts';

/**
 * Makes the picture of a wave from what is there now. A draft and what is published are made by this same function, so
 * the draft shows exactly what would be published.
 *
 * What was published is made again as things were known then; a wave open for correction, as they are known now.
 *
 * @param read the database, or the transaction that publishes
 * @param opened an opened wave: its promise says from how many answers on a table leaves
 * @returns besides the picture, whose voices its counts rest on; that never leaves
 */
export async function makePicture(
  read: Reader | Writer,
  opened: FoundWave,
): Promise<MadePicture & { voices: VoicesBehind }> {
  const wave = opened.correctingSince === null ? opened : { ...opened, publishedAt: null };
  if (wave.promise === null) throw new Error('makePicture: needs a wave that was opened');
  const found = await findVersion(read, wave.versionId);
  if (!found) throw new Error('makePicture: a wave is pinned to a published version');
  const codebook = await loadCodebookAt(read, { inspectorateId: wave.network.inspectorateId, at: wave.publishedAt });
  const previous = await loadPrevious(read, wave);
  const served = opened.status !== 'published' ? await countsServed(read, wave.id) : { counts: wave.countsServed };
  const evidence = withPresentCodes(await loadEvidence(read, { id: wave.id, countsServed: served.counts }), codebook);
  const made = pictureOf({
    wave: { id: wave.id, networkId: wave.networkId, network: wave.network.name, label: wave.label },
    promise: PromiseDocument.parse(JSON.parse(wave.promise)),
    questionnaire: { code: found.code, version: found.number, hash: found.hash },
    version: JSON.parse(found.json) as QuestionnaireVersion,
    evidence,
    invited: await listInvited(read, wave.id),
    previous: previous && { ...previous, evidence: withPresentCodes(previous.evidence, codebook) },
    codebook,
    topics: (await listTopics(read, { waveId: wave.id })).flatMap(({ wording }) => wording ?? []),
  });
  return { ...made, voices: voicesBehind(evidence) };
}

/** Codes that were merged since count as what they are now, so that two waves can be compared. */
const withPresentCodes = (evidence: Evidence, codebook: EffectiveCode[]): Evidence => ({
  ...evidence,
  observations: evidence.observations.map((one) => ({ ...one, codes: presentCodes(one.codes, codebook) })),
});
