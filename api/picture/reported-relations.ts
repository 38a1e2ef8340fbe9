/** What organisations answered on with whom they work, read from their stored answers in one place. */
import type { SubmittedResponse } from '../../db/queries/response/list-submitted-answers.ts';
import { elementsOf, missingAnswers, type QuestionJson, type QuestionnaireVersion } from '../../surveys/index.ts';

/** A relation as one side reported it: per column the value it chose, such as `{ often: 'weekly', well: 'well' }`. */
export type ReportedRelation = { to: string; said: Record<string, string> };

/** Who said what of whom. Who is not among `reports` did not answer the question; its relations are not known. */
export type ReportedRelations = {
  question: QuestionJson;
  /** Per organisation that answered the question, the members with whom it works. */
  reports: Map<string, ReportedRelation[]>;
};

/** The question on the members of the wave, if a version has one. */
export const relationQuestion = (version: QuestionnaireVersion): QuestionJson | undefined =>
  elementsOf(version).find((one) => one.itemKind === 'relation' && one.rowsFrom === 'members');

/**
 * Reads the relations from the answers of a wave; null when its questionnaire does not ask for them.
 *
 * @param invited the ids of the members of the wave: relations with others are left out
 */
export function reportedRelations(
  version: QuestionnaireVersion,
  responses: Pick<SubmittedResponse, 'organisationId' | 'answers'>[],
  invited: Iterable<string>,
): ReportedRelations | null {
  const question = relationQuestion(version);
  if (!question) return null;
  const members = new Set(invited);
  const reports = new Map(
    responses.flatMap(({ organisationId, answers }): [string, ReportedRelation[]][] => {
      const row = answers.find(({ item, kind }) => item === question.name && kind === 'choice');
      if (!row?.text) return [];
      const named = worksWith(question, JSON.parse(row.text));
      return [[organisationId, named.filter(({ to }) => to !== organisationId && members.has(to))]];
    }),
  );
  return { question, reports };
}

/** In the first column stands whether, and how often, one works together. */
const none: readonly unknown[] = ['not-at-all', ...missingAnswers];

/** The members with whom one says to work. "Don't know" is no relation: nobody's word is guessed. */
function worksWith(question: QuestionJson, table: Record<string, unknown>): ReportedRelation[] {
  const [first] = Array.isArray(question.columns) ? question.columns : [];
  return Object.entries(table).flatMap(([to, row]) => {
    const said = typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : { [first?.name]: row };
    const whether = said[first?.name];
    if (whether === undefined || none.includes(whether)) return [];
    return [{ to, said: Object.fromEntries(Object.entries(said).map(([column, value]) => [column, String(value)])) }];
  });
}
