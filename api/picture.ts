/**
 * The one way from answers to a screen, an export or a report: load the evidence of a wave, compute every table, pass
 * all of them through one gate, and put together only what the gate let through.
 */
import { suppress } from '../analysis/index.ts';
import type { Reader, Writer } from '../db/client.ts';
import { listTopics } from '../db/queries/observation/list-topics.ts';
import { listInvited } from '../db/queries/picture/list-invited.ts';
import { findVersion } from '../db/queries/questionnaire/find-version.ts';
import type { FoundWave } from '../db/queries/wave/find-wave.ts';
import { framework, items, type QuestionnaireVersion, themeCodes } from '../surveys/index.ts';
import { type Changes, changesSince } from './picture/changes.ts';
import { loadEvidence } from './picture/evidence.ts';
import { improvementThemes } from './picture/improvement-themes.ts';
import { loadPrevious, type Previous } from './picture/previous.ts';
import { responsePart } from './picture/response-part.ts';
import { rolesTable } from './picture/roles-table.ts';
import { countingStatements, scoreTables, statementsOf } from './picture/score-tables.ts';
import { showTables } from './picture/show-tables.ts';
import { themePictures } from './picture/theme-pictures.ts';
import type { PictureDocument } from './schemas/picture.ts';
import { PromiseDocument } from './schemas/promise.ts';

/**
 * Makes the picture of a wave from what is there now. A draft and what is published are made by this same function, so
 * the draft shows exactly what would be published.
 *
 * @param read the database, or the transaction that publishes
 * @param wave an opened wave: its promise says from how many answers on a table leaves
 */
export async function makePicture(read: Reader | Writer, wave: FoundWave): Promise<PictureDocument> {
  if (wave.promise === null) throw new Error('makePicture: needs a wave that was opened');
  const promise = PromiseDocument.parse(JSON.parse(wave.promise));
  const { threshold } = promise;
  const found = await findVersion(read, wave.versionId);
  if (!found) throw new Error('makePicture: a wave is pinned to a published version');
  const version = JSON.parse(found.json) as QuestionnaireVersion;
  const evidence = await loadEvidence(read, wave.id);
  const previous = await loadPrevious(read, wave.previousWaveId);

  const asked = { rows: evidence.rows, items: items(version), invited: promise.invited, threshold };
  const counting = countingStatements(asked);
  const scores = scoreTables(asked, counting);
  const hidden = new Set(suppress(scores, { threshold }).hidden.map(({ id }) => id));
  const changes = previous && changesSince(previous, { version, rows: evidence.rows, threshold, counting, hidden });
  const roles = rolesTable(version, evidence.responses);

  const { response, interviews } = responsePart(await listInvited(read, wave.id), evidence);
  const tables = [...scores, ...(roles ? [roles] : []), ...(changes?.tables ?? [])];
  const shown = showTables(tables, { submitted: response.submitted, threshold });
  const said = improvementThemes({ waveId: wave.id, evidence, threshold }, previous);
  const topics = (await listTopics(read, { waveId: wave.id })).flatMap(({ wording }) => wording ?? []);
  return {
    waveId: wave.id,
    networkId: wave.networkId,
    network: wave.network.name,
    label: wave.label,
    questionnaire: { code: found.code, version: found.number, hash: found.hash },
    threshold,
    opensOn: promise.opensOn,
    closesOn: promise.closesOn,
    points: statementsOf(asked.items)[0]?.points ?? 5,
    wordBounds: framework.bounds,
    response,
    interviews,
    heard: said.heard,
    roles: roles && shown.roles(),
    themes: themePictures(asked.items, shown, said.themes),
    topics: [...new Set(topics)].sort(),
    since: previous && changes && since(previous, changes, evidence.rows, shown.change),
  };
}

function since(
  previous: Previous,
  { reasons, broken }: Changes,
  rows: { organisation: string }[],
  shown: ReturnType<typeof showTables>['change'],
): PictureDocument['since'] {
  const before = new Set(previous.evidence.rows.map(({ organisation }) => organisation));
  return {
    waveId: previous.waveId,
    label: previous.label,
    organisationsInBoth: rows.filter(({ organisation }) => before.has(organisation)).length,
    changes: themeCodes.map(
      (theme) =>
        shown(theme) ?? {
          kind: 'not-compared' as const,
          theme,
          reason: reasons.get(theme) ?? 'too-few-pairs',
          broken: broken.get(theme) ?? [],
        },
    ),
  };
}
