/** Where the server is stricter than survey-core, on purpose. The numbers are those of the list in surveys/compile.ts. */
import { Model } from 'survey-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { compileQuestionnaire } from '../../surveys/index.ts';

// survey-core warns about some of the nonsense below, and lets it pass.
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});

const document = {
  elements: [
    { type: 'radiogroup', name: 'one', choices: [1, 2, 3, 'Yes'] },
    { type: 'rating', name: 'scale' },
    { type: 'boolean', name: 'sure' },
    { type: 'checkbox', name: 'many', choices: ['a', 'b', 'c'], maxSelectedChoices: 2, showNoneItem: true },
    { type: 'dropdown', name: 'pick', choices: ['a', 'b'], showOtherItem: true },
    { type: 'matrix', name: 'grid', rows: ['r1', 'r2'], columns: [1, 2, 3] },
    {
      type: 'matrixdropdown',
      name: 'cells',
      rows: ['r1', 'r2'],
      columns: [
        { name: 'often', cellType: 'rating', isRequired: true },
        { name: 'note', cellType: 'text', maxLength: 5 },
      ],
    },
    { type: 'comment', name: 'text', maxLength: 10 },
    { type: 'text', name: 'count', inputType: 'number' },
    { type: 'text', name: 'day', inputType: 'date' },
    { type: 'text', name: 'later', visibleIf: '{one} = 1' },
  ],
};
const questionnaire = compileQuestionnaire(document);
const whole = { cells: { r1: { often: 1 }, r2: { often: 5 } } };

/** What survey-core says of the same answers. */
function surveyCoreAccepts(answers: Record<string, unknown>): boolean {
  const survey = new Model(document);
  survey.data = answers;
  return survey.validate(false);
}

const fromJson = (text: string): Record<string, unknown> => JSON.parse(text);

describe.each<[string, [string, Record<string, unknown>, string][]]>([
  [
    '1. Keys that are no question',
    [
      ['a made-up key', { riddle: 1 }, 'riddle'],
      ['__proto__', fromJson('{"__proto__": {"one": 1}}'), '__proto__'],
      ['constructor', { constructor: 1 }, 'constructor'],
      ['words with "other" for a question without it', { 'one-Comment': 'x' }, 'one-Comment'],
    ],
  ],
  [
    '2. Values that were not offered',
    [
      ['a rating of 99 on a scale of 5', { scale: 99 }, 'scale'],
      ['a rating of 2.5', { scale: 2.5 }, 'scale'],
      ['the text "3" for the number 3', { one: '3' }, 'one'],
      ['"yes" for "Yes"', { one: 'yes' }, 'one'],
      ['a choice that does not exist', { one: 'maybe' }, 'one'],
      ['a list where one answer is asked', { one: [1] }, 'one'],
      ['a text for true', { sure: 'true' }, 'sure'],
      ['a matrix column that does not exist', { grid: { r1: 4 } }, 'grid'],
      ['a rating outside its scale in a cell', { cells: { r1: { often: 6 }, r2: { often: 1 } } }, 'cells'],
    ],
  ],
  [
    '3. Several answers',
    [
      ['one value without a list', { many: 'a' }, 'many'],
      ['a choice that does not exist', { many: ['a', 'z'] }, 'many'],
      ['the same choice twice', { many: ['a', 'a'] }, 'many'],
      ['more than the maximum', { many: ['a', 'b', 'c'] }, 'many'],
      ['none of these beside another', { many: ['none', 'a'] }, 'many'],
    ],
  ],
  [
    '4. Rows and columns that are not in the table',
    [
      ['an unknown row', { grid: { r9: 1 } }, 'grid'],
      ['a row called constructor', { grid: { constructor: 1 } }, 'grid'],
      ['an unknown row of cells', { cells: { ...whole.cells, r9: { often: 1 } } }, 'cells'],
      ['an unknown column of cells', { cells: { ...whole.cells, r1: { often: 1, x: 1 } } }, 'cells'],
      ['a number instead of a table', { grid: 1 }, 'grid'],
    ],
  ],
  [
    '5. Texts',
    [
      ['a text above its maximum', { text: 'eleven long' }, 'text'],
      ['a text with NUL', { text: 'a\0b' }, 'text'],
      ['a text with half of a character', { text: 'a\uD83D' }, 'text'],
      ['a number instead of a text', { text: 5 }, 'text'],
      ['an object instead of a text', { text: { a: 1 } }, 'text'],
      ['a cell above its maximum', { cells: { ...whole.cells, r1: { often: 1, note: 'longer' } } }, 'cells'],
    ],
  ],
  [
    '6. Numbers and dates',
    [
      ['a text where a number is asked', { count: '12' }, 'count'],
      ['infinity', { count: Number.POSITIVE_INFINITY }, 'count'],
      ['not a number', { count: Number.NaN }, 'count'],
      ['the thirtieth of February', { day: '2026-02-30' }, 'day'],
      ['a date written the Dutch way', { day: '31-03-2026' }, 'day'],
      ['a date with a time', { day: '2026-03-31T10:00' }, 'day'],
    ],
  ],
  ['7. Hidden questions', [['an answer to a question that is not shown', { one: 2, later: 'x' }, 'later']]],
  [
    '8. Words with "other"',
    [
      ['words while something else was chosen', { pick: 'a', 'pick-Comment': 'x' }, 'pick'],
      ['words while nothing was chosen', { 'pick-Comment': 'x' }, 'pick'],
    ],
  ],
  [
    '9. null',
    [
      ['null for a choice', { one: null }, 'one'],
      ['null for a text', { text: null }, 'text'],
      ['null for a table', { grid: null }, 'grid'],
    ],
  ],
])('%s', (_, cases) => {
  test.each(cases)('%s is refused, though survey-core lets it pass', (_, answers, item) => {
    const all = { ...whole, ...answers };
    // A spread drops an own `__proto__`: put it back as JSON.parse would.
    if (Object.hasOwn(answers, '__proto__'))
      Object.defineProperty(all, '__proto__', { value: 1, enumerable: true, configurable: true });
    const result = questionnaire.validate(all);
    expect(result.ok ? [] : result.problems.map((problem) => problem.item)).toEqual([item]);
    expect(surveyCoreAccepts(all)).toBe(true);
  });
});

test('Without any of that, the same answers are accepted', () => {
  const answers = {
    ...whole,
    one: 1,
    scale: 5,
    sure: false,
    many: ['c', 'a'],
    pick: 'other',
    'pick-Comment': 'iets anders',
    grid: { r2: 3 },
    text: 'ten chars.',
    count: 12.5,
    day: '2024-02-29',
    later: 'shown',
  };
  expect(questionnaire.validate(answers)).toEqual({ ok: true, answers });
});
