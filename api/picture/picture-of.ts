/**
 * The one way from answers to what leaves, as a pure function: every table is computed, all of them pass through one
 * gate, and the picture is put together from what the gate let through. The attacker in test/analysis works on this.
 */
import { type HiddenReason, suppress } from '../../analysis/index.ts';
import { framework, items, type QuestionnaireVersion, themeCodes } from '../../surveys/index.ts';
import type { PictureDocument } from '../schemas/picture.ts';
import type { PromiseDocument } from '../schemas/promise.ts';
import { type Changes, changesSince } from './changes.ts';
import type { Evidence } from './evidence.ts';
import { improvementThemes, type NamedCode } from './improvement-themes.ts';
import type { Previous } from './previous.ts';
import { relationsTables } from './relations.ts';
import { type Invited, responsePart } from './response-part.ts';
import { rolesTable } from './roles-table.ts';
import { countingStatements, scoreTables, statementsOf } from './score-tables.ts';
import { showTables } from './show-tables.ts';
import { themePictures } from './theme-pictures.ts';

/** All that a picture is made of. */
export type PictureInput = {
  wave: { id: string; networkId: string; network: string; label: string };
  promise: PromiseDocument;
  questionnaire: PictureDocument['questionnaire'];
  version: QuestionnaireVersion;
  evidence: Evidence;
  invited: Invited[];
  previous: Previous | null;
  /** The codes of the inspectorate as they are now; those in the evidence are among them. */
  codebook: readonly NamedCode[];
  /** The approved wordings of the topics. */
  topics: string[];
};

/** The picture, and for the analyst which tables the gate held back, and why. */
export type MadePicture = { document: PictureDocument; suppressed: { table: string; reason: HiddenReason }[] };

/** Makes the picture of a wave. Its result depends on nothing but what it is given. */
export function pictureOf(input: PictureInput): MadePicture {
  const { wave, promise, version, evidence, previous } = input;
  const { threshold } = promise;
  const asked = { rows: evidence.rows, items: items(version), invited: promise.invited, threshold };
  const counting = countingStatements(asked);
  const scores = scoreTables(asked, counting);
  const hidden = new Set(suppress(scores, { threshold }).hidden.map(({ id }) => id));
  const changes = previous && changesSince(previous, { version, rows: evidence.rows, threshold, counting, hidden });
  const roles = rolesTable(version, evidence.responses);
  const relations = relationsTables(version, evidence.responses, input.invited, promise);

  const { response, interviews } = responsePart(input.invited, evidence);
  const tables = [...scores, ...(roles ? [roles] : []), ...(relations ?? []), ...(changes?.tables ?? [])];
  const shown = showTables(tables, { submitted: response.submitted, threshold });
  const said = improvementThemes({ waveId: wave.id, evidence, threshold }, previous, input.codebook);
  const document: PictureDocument = {
    waveId: wave.id,
    networkId: wave.networkId,
    network: wave.network,
    label: wave.label,
    questionnaire: input.questionnaire,
    threshold,
    opensOn: promise.opensOn,
    closesOn: promise.closesOn,
    points: statementsOf(asked.items)[0]?.points ?? 5,
    wordBounds: framework.bounds,
    response,
    interviews,
    heard: said.heard,
    roles: roles && shown.roles(),
    ...(relations ? { relations: shown.relations() } : {}),
    themes: themePictures(asked.items, shown, said.themes),
    topics: [...new Set(input.topics)].sort(),
    since: previous && changes && since(previous, changes, evidence.rows, shown.change),
  };
  return { document, suppressed: shown.suppressed };
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
