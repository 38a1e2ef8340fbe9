/**
 * Who works with whom, for the network as a whole. Named relations never leave: only numbers about all of them together,
 * as one table that rests on the organisations that answered the question, and that the gate judges like any other.
 *
 * What an attacker may still work out is what the promise says of every table: members who lay their own answers side by
 * side learn more about the rest, and when everyone answers the same that shows. No change between waves leaves, so two
 * pictures tell no more than two means do. The attacker in test/analysis works on statements; for relations the argument
 * is that a table of at least k respondents holds no cell per member and no cell per pair of members.
 */
import { type NetworkTie, networkMetrics } from '../../analysis/index.ts';
import type { SubmittedResponse } from '../../db/queries/response/list-submitted-answers.ts';
import { elementsOf, missingAnswers, type QuestionJson, type QuestionnaireVersion } from '../../surveys/index.ts';
import type { Invited } from './response-part.ts';
import { round } from './round.ts';
import { type Table, tableId } from './tables.ts';

/** The table of relations; null when the questionnaire does not ask with whom one works. */
export function relationsTable(
  version: QuestionnaireVersion,
  responses: SubmittedResponse[],
  invited: Invited[],
): Table | null {
  const question = elementsOf(version).find((one) => one.itemKind === 'relation' && one.rowsFrom === 'members');
  if (!question) return null;
  const members = new Set(invited.map(({ organisationId }) => organisationId));
  const reported = new Map(
    responses.flatMap(({ organisationId, answers }): [string, string[]][] => {
      const row = answers.find(({ item, kind }) => item === question.name && kind === 'choice');
      return row?.text ? [[organisationId, worksWith(question, JSON.parse(row.text))]] : [];
    }),
  );
  const nodes = invited.map(({ organisationId, sector }) => ({
    id: organisationId,
    group: sector,
    responded: reported.has(organisationId),
  }));
  const ties = [...reported].flatMap(([from, others]): NetworkTie[] =>
    others.filter((to) => members.has(to)).map((to) => ({ from, to })),
  );
  const found = networkMetrics(nodes, ties);
  const rounded = (value: number | null, decimals: 1 | 2) => (value === null ? null : round(value, decimals));
  const base = reported.size;
  return {
    kind: 'scores',
    id: tableId.relations,
    base,
    content: {
      kind: 'relations',
      relations: {
        kind: 'shown',
        base,
        density: rounded(found.density, 2),
        reciprocity: rounded(found.reciprocity, 2),
        centralisation: rounded(found.degreeCentralisation, 1),
        components: found.components ?? 0,
        isolates: found.isolates ?? 0,
        betweenSectors: rounded(found.eiIndex, 1),
      },
    },
  };
}

/** In the first column stands whether, and how often, one works together. */
const none: readonly unknown[] = ['not-at-all', ...missingAnswers];

/** The members with whom one says to work. "Don't know" is no relation: nobody's word is guessed. */
function worksWith(question: QuestionJson, table: Record<string, unknown>): string[] {
  const [first] = Array.isArray(question.columns) ? question.columns : [];
  return Object.entries(table).flatMap(([member, row]) => {
    const said = typeof row === 'object' && row !== null ? (row as Record<string, unknown>)[first?.name] : row;
    return said === undefined || none.includes(said) ? [] : [member];
  });
}
