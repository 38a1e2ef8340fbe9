import { expect, test } from 'vitest';
import { answerRows, answersOfRows } from '../../../api/response/answer-rows.ts';
import type { QuestionnaireVersion } from '../../../surveys/index.ts';

const both = (text: string) => ({ nl: text, en: text });
const about = (name: string) => ({ name, title: both(name), source: 'test' });
const choices = [1, 2, 3, 4, 5, 'dont-know', 'not-applicable'].map((value) => ({ value, text: both(String(value)) }));
const words = ['a', 'b', 'other'].map((value) => ({ value, text: both(value) }));

/** A version with a question of every kind that a version may have. */
const version = {
  pages: [
    {
      name: 'page',
      title: both('page'),
      elements: [
        { ...about('statement'), type: 'radiogroup', itemKind: 'statement', choices },
        { ...about('year-ago'), type: 'radiogroup', itemKind: 'year-ago', choices },
        { ...about('open'), type: 'comment', itemKind: 'open' },
        { ...about('role'), type: 'radiogroup', itemKind: 'role', choices: words },
        { ...about('several'), type: 'checkbox', itemKind: 'choice', choices: words },
        { ...about('rating'), type: 'rating', itemKind: 'choice' },
        { ...about('yes'), type: 'boolean', itemKind: 'choice' },
        { ...about('table'), type: 'matrix', itemKind: 'relation', rows: ['r'], columns: [1, 2] },
        { ...about('unasked'), type: 'comment', itemKind: 'open' },
        { ...about('skipped'), type: 'comment', itemKind: 'open' },
      ],
    },
  ],
} as unknown as QuestionnaireVersion;

const answers = {
  statement: 'dont-know',
  'year-ago': 5,
  open: '[1] geen lijst',
  role: 'other',
  'role-Comment': 'Vrijwilliger',
  several: ['a', 'b'],
  rating: 3,
  yes: true,
  table: { r: 2 },
};

test('Rows and back give the same answers, for every kind of question', () => {
  const rows = answerRows(version, answers, ['skipped']);
  expect(answersOfRows(version, rows)).toEqual(answers);
  expect(rows.map(({ item, kind, missing }) => `${item}: ${missing ?? kind}`)).toEqual([
    'statement: dont-know',
    'year-ago: value',
    'open: text',
    'role: choice',
    'role-Comment: text',
    'several: choice',
    'rating: value',
    'yes: choice',
    'table: choice',
    'unasked: not-reached',
    'skipped: routed-past',
  ]);
});
