import type { AnswerRow } from '../../db/queries/response/list-answers.ts';
import {
  type Answers,
  type AnswerValue,
  elementsOf,
  missingAnswers,
  type QuestionJson,
  type QuestionnaireVersion,
} from '../../surveys/index.ts';
import { canonicalJson } from '../canonical.ts';

const nothing = { value: null, text: null, missing: null };

/**
 * Answers as rows: one per question of the version, also for what was not answered, so that counting is a query.
 *
 * @param answers as the compiled check gave them back
 * @param hidden codes of the questions that were routed past
 * @example
 * answerRows(version, { 'ambition.known': 4 }, []); // [{ item: 'ambition.known', kind: 'value', value: 4, … }, …]
 */
export function answerRows(version: QuestionnaireVersion, answers: Answers, hidden: string[]): AnswerRow[] {
  const routedPast = new Set(hidden);
  return elementsOf(version).flatMap((question): AnswerRow[] => {
    const item = question.name;
    const given = answers[item];
    if (given === undefined) {
      return [{ ...nothing, item, kind: 'missing', missing: routedPast.has(item) ? 'routed-past' : 'not-reached' }];
    }
    const row = { ...nothing, item, ...cellOf(question, given) };
    const other = answers[otherKey(item)];
    return typeof other === 'string' ? [row, { ...nothing, item: otherKey(item), kind: 'text', text: other }] : [row];
  });
}

/** The answers that rows stand for: the inverse of `answerRows`. */
export function answersOfRows(version: QuestionnaireVersion, rows: AnswerRow[]): Answers {
  const byItem = new Map(rows.map((row) => [row.item, row]));
  const answers: Answers = {};
  for (const question of elementsOf(version)) {
    for (const key of [question.name, otherKey(question.name)]) {
      const row = byItem.get(key);
      const value = row && answerOfRow(question, row);
      if (value !== undefined) answers[key] = value;
    }
  }
  return answers;
}

/** Where SurveyJS keeps the words that go with "other". */
const otherKey = (item: string) => `${item}-Comment`;

/** Questions whose answer is more than one word or number: it is kept as JSON. */
const isCompound = ({ type }: QuestionJson) => ['checkbox', 'matrix', 'matrixdropdown', 'boolean'].includes(type);

type Cell = Pick<AnswerRow, 'kind'> & Partial<AnswerRow>;

function cellOf(question: QuestionJson, given: AnswerValue): Cell {
  const { itemKind } = question;
  if (isCompound(question)) return { kind: 'choice', text: canonicalJson(given) };
  if (typeof given === 'number') return { kind: 'value', value: given };
  const text = String(given);
  if (itemKind === 'open' || itemKind === 'topic') return { kind: 'text', text };
  const missing = missingAnswers.find((one) => one === text);
  if (missing && (itemKind === 'statement' || itemKind === 'year-ago')) return { kind: 'missing', missing };
  return { kind: 'choice', text };
}

function answerOfRow(question: QuestionJson, row: AnswerRow): AnswerValue | undefined {
  switch (row.kind) {
    case 'value':
      return row.value ?? undefined;
    case 'text':
      return row.text ?? undefined;
    case 'choice':
      return isCompound(question) && row.text !== null ? JSON.parse(row.text) : (row.text ?? undefined);
    case 'missing':
      return missingAnswers.find((one) => one === row.missing);
  }
}
