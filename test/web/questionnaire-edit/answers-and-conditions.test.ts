/** The answers that a question offers, and conditions on them. What a condition may say follows from surveys/compile. */
import { describe, expect, test } from 'vitest';
import { compileQuestionnaire } from '../../../surveys/index.ts';
import {
  addCellColumn,
  cellColumnsOf,
  removeCellColumn,
} from '../../../web/pages/questionnaire/edit/operations/cells.ts';
import {
  clauseWith,
  comparisonsFor,
  conditionProblem,
  firstClause,
  questionsBefore,
} from '../../../web/pages/questionnaire/edit/operations/conditions.ts';
import { newItem, newKinds } from '../../../web/pages/questionnaire/edit/operations/new-item.ts';
import {
  addOption,
  moveOption,
  optionsOf,
  removeOption,
  settleOption,
  wordOption,
} from '../../../web/pages/questionnaire/edit/operations/options.ts';
import { previewVersion } from '../../../web/pages/questionnaire/edit/operations/preview-version.ts';
import { mayNotApply, withNotApplicable } from '../../../web/pages/questionnaire/edit/operations/scales.ts';
import { readCondition, writeCondition } from '../../../web/pages/questionnaire/edit/operations/simple-condition.ts';
import { aDraft, anOpen, aStatement, itemIn } from './a-draft.ts';

const aChoice = () => ({
  choices: [
    { value: 'care', text: { nl: 'Zorg', en: 'Care' } },
    { value: 'school', text: { nl: 'Onderwijs', en: 'Education' } },
  ],
});
const values = (lists: { [property: string]: unknown }) => optionsOf(lists, 'choices').map(({ value }) => value);

describe('the answers of a question', () => {
  test('keep their value when their words change', () => {
    const worded = wordOption(aChoice(), 'choices', 'care', 'en', 'Care and support');
    expect(optionsOf(settleOption(worded, 'choices', 'care'), 'choices')[0]).toEqual({
      value: 'care',
      text: { nl: 'Zorg', en: 'Care and support' },
    });
  });

  test('get a value of their first words, which nothing else has and SurveyJS does not use itself', () => {
    const settled = (words: string) => {
      const added = addOption(aChoice(), 'choices');
      return values(settleOption(wordOption(added, 'choices', 'answer-1', 'en', words), 'choices', 'answer-1')).at(-1);
    };
    expect(settled('Work and income')).toBe('work-and-income');
    expect(settled('Care')).toBe('care-1');
    expect(settled('Other')).toBe('answer-other');
    expect(settled('2026')).toBe('answer-2026');
    expect(settled('…')).toBe('answer-1');
  });

  test('change places and go, but one is left', () => {
    expect(values(moveOption(aChoice(), 'choices', 'school', 'up'))).toEqual(['school', 'care']);
    const lists = aChoice();
    expect(moveOption(lists, 'choices', 'care', 'up')).toBe(lists);
    const one = removeOption(lists, 'choices', 'care');
    expect(values(one)).toEqual(['school']);
    expect(removeOption(one, 'choices', 'school')).toBe(one);
  });

  test('of a scale lose and get “does not apply” without touching the scale', () => {
    const item = aStatement('ambition.known');
    const without = withNotApplicable(item, false);
    expect(values(without)).toEqual([1, 2, 3, 4, 5, 'dont-know']);
    expect(mayNotApply(without)).toBe(false);
    expect(withNotApplicable(without, true)).toEqual(item);
    expect(withNotApplicable(item, true)).toBe(item);
  });

  test('about the members stand in columns, of which one is left', () => {
    const draft = aDraft();
    const page = draft.pages[0];
    if (!page) throw new Error('needs a page');
    const item = addCellColumn(newItem(draft, 'relations', page));
    expect(cellColumnsOf(item).map(({ name }) => name)).toEqual(['often', 'well', 'column-1']);
    const one = removeCellColumn(removeCellColumn(item, 'often'), 'well');
    expect(removeCellColumn(one, 'column-1')).toBe(one);
  });
});

describe('a condition', () => {
  test.each([
    "{ambition.known} = 'dont-know'",
    "{ambition.known} <= 2 and {about.role} <> 'manager'",
    "{a} contains 'b' or {a} noneof ['c']",
    '{a} empty',
    '{a} notempty and {b} = true',
  ])('that is simple is chosen, and is written as it was read: %s', (text) => {
    const read = readCondition(text);
    expect(read && writeCondition(read)).toBe(text);
  });

  test.each(['{a} = 1 and ({b} = 2 or {c} = 3)', '!({a} = 1)', "{a} anyof ['b', 'c']", '{a} > 1', 'nonsense'])(
    'that is more than that stays text: %s',
    (text) => {
      expect(readCondition(text)).toBeNull();
    },
  );

  test('may lean on what was asked before, also on the same page, and on nothing later', () => {
    const draft = aDraft();
    expect(questionsBefore(draft, 'ambition.known')).toEqual([]);
    expect(questionsBefore(draft, 'ambition.shared').map(({ name }) => name)).toEqual(['ambition.known']);
    expect(questionsBefore(draft, 'part.when').map(({ name }) => name)).toEqual([
      ...['ambition.known', 'ambition.shared', 'part.why', 'part.how'],
    ]);
    expect(questionsBefore(draft, 'part-1').map(({ name }) => name)).toEqual(['ambition.known', 'ambition.shared']);
  });

  test('is checked against the questions and answers of the draft', () => {
    const draft = aDraft();
    expect(conditionProblem(draft, '{ambition.known} <= 2')).toBeNull();
    expect(conditionProblem(draft, '{ambition.unknown} <= 2')).toMatch(/is no question/);
    expect(conditionProblem(draft, "{ambition.known} = 'yes'")).toMatch(/is not one of its answers/);
    expect(conditionProblem(draft, '{ambition.known} <=')).toMatch(/can't be read|needed/);
  });

  test('that is chosen can be used, for every kind of question and every comparison offered for it', () => {
    const draft = aDraft();
    const page = draft.pages[0];
    if (!page) throw new Error('needs a page');
    for (const kind of newKinds.filter((one) => one !== 'explanation')) {
      const item = { ...newItem(draft, kind, page), name: 'asked.before' };
      const around = { ...draft, pages: [{ ...page, elements: [item, anOpen('close.else')] }] };
      for (const by of comparisonsFor(item)) {
        const text = writeCondition({ join: 'and', clauses: [clauseWith(item, by)] });
        expect(conditionProblem(around, text), `${kind}: ${text}`).toBeNull();
      }
    }
  });

  test('keeps its answer when only the comparison changes, and gets another when that answer makes no sense', () => {
    const item = aStatement('ambition.known');
    expect(clauseWith(item, 'is-not', 4)).toEqual({ question: 'ambition.known', by: 'is-not', value: 4 });
    expect(clauseWith(item, 'at-least', 'dont-know')).toEqual({ question: 'ambition.known', by: 'at-least', value: 1 });
    expect(firstClause(anOpen('part.why'))).toEqual({ question: 'part.why', by: 'answered' });
  });
});

describe('the preview', () => {
  const stand = { words: { nl: 'Volgt.', en: 'To follow.' }, members: ['A', 'B'] };

  test('shows a draft with gaps: words of the other language, or else a stand-in, and no condition that is broken', () => {
    const draft = aDraft();
    const [ambition, part] = draft.pages;
    if (!ambition || !part) throw new Error('needs pages');
    ambition.elements = [{ ...aStatement('ambition.known'), title: { nl: 'Alleen Nederlands.' } }];
    part.elements = [{ ...itemIn(draft, 'part.why'), title: {} }];
    const version = previewVersion(draft, stand);
    expect(version.pages[0]?.elements[0]?.title).toEqual({ nl: 'Alleen Nederlands.', en: 'Alleen Nederlands.' });
    expect(version.pages[1]?.elements[0]?.title).toEqual(stand.words);
    expect(version.pages[1]?.elements[0]?.visibleIf).toBeUndefined();
  });

  test('can be answered whatever kind was just added, with members to answer about', () => {
    const draft = aDraft();
    const page = draft.pages[0];
    if (!page) throw new Error('needs a page');
    const elements = newKinds.map((kind) => ({ ...newItem(draft, kind, page), name: `all.${kind}` }));
    const version = previewVersion({ ...draft, pages: [{ ...page, elements }] }, stand);
    expect(() => compileQuestionnaire(version)).not.toThrow();
    expect(JSON.stringify(version)).toContain('"member-2"');
  });
});
