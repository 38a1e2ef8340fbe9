import { Model, type QuestionTextModel } from 'survey-core';
import { describe, expect, test } from 'vitest';
import { asksAboutMembers, compileQuestionnaire, elementsOf, shippedVersions } from '../../surveys/index.ts';

const scale = { type: 'radiogroup', name: 'trust', choices: [1, 2, 3, 4, 5, 'dont-know'] };

const messages = (elements: object[], answers: unknown, locale?: 'nl' | 'en') => {
  const result = compileQuestionnaire({ elements }).validate(answers, locale ? { locale } : {});
  return result.ok ? [] : result.problems.map((problem) => `${problem.item}: ${problem.message}`);
};

describe('Handing in answers', () => {
  test('Every shipped questionnaire accepts an answer to everything', () => {
    for (const version of shippedVersions.filter((one) => !asksAboutMembers(one))) {
      const answers = Object.fromEntries(
        elementsOf(version).map((question) => [
          question.name,
          'choices' in question && Array.isArray(question.choices) ? question.choices.at(-1)?.value : 'Een antwoord.',
        ]),
      );
      expect(compileQuestionnaire(version).validate(answers)).toEqual({ ok: true, answers });
    }
  });

  test('A required question that was left out is named, with what to do', () => {
    expect(messages([{ ...scale, isRequired: true }], {})).toEqual(['trust: Geef antwoord op deze vraag.']);
    expect(messages([{ ...scale, isRequired: true }], {}, 'en')).toEqual(['trust: Answer this question.']);
  });

  test('Everything that is wrong is said at once', () => {
    const elements = [scale, { type: 'comment', name: 'why', maxLength: 3 }];
    expect(messages(elements, { trust: 7, why: 'long', more: 1 })).toEqual([
      'trust: Kies een van de antwoorden.',
      'why: Maak de tekst korter. Er passen ten hoogste 3 tekens in.',
      'more: Deze vraag staat niet in de vragenlijst. Laad de pagina opnieuw.',
    ]);
  });

  test.each([null, undefined, 'text', 3, [], [{ trust: 1 }], new Date(0), new Map()])(
    'Something that is no set of answers (%s) is refused',
    (answers) => {
      expect(messages([scale], answers)).toEqual([
        ': De antwoorden zijn niet goed aangekomen. Laad de pagina opnieuw en probeer het nog een keer.',
      ]);
    },
  );

  test('Empty answers are left out of what is stored', () => {
    const elements = [scale, { type: 'comment', name: 'why' }, { type: 'checkbox', name: 'who', choices: ['a'] }];
    const result = compileQuestionnaire({ elements }).validate({ trust: 2, why: '  ', who: [] });
    expect(result).toEqual({ ok: true, answers: { trust: 2 } });
  });

  test('A required text of only spaces counts as left out', () => {
    expect(messages([{ type: 'comment', name: 'why', isRequired: true }], { why: ' \n ' })).toHaveLength(1);
  });

  test('False is an answer to a required yes-or-no question', () => {
    expect(messages([{ type: 'boolean', name: 'sure', isRequired: true }], { sure: false })).toEqual([]);
  });

  test('Who chooses "other" says what', () => {
    const elements = [{ type: 'radiogroup', name: 'role', choices: ['a'], hasOther: true }];
    expect(messages(elements, { role: 'other' })).toEqual(['role: Vul in wat u met "anders" bedoelt.']);
    expect(messages(elements, { role: 'other', 'role-Comment': 'vrijwilliger' })).toEqual([]);
  });

  test('Words with "other" keep to the maximum of the questionnaire', () => {
    const json = { maxOthersLength: 4, elements: [{ type: 'dropdown', name: 'role', choices: ['a'], hasOther: true }] };
    expect(compileQuestionnaire(json).validate({ role: 'other', 'role-Comment': 'lang!' }).ok).toBe(false);
  });

  test('A step counts with decimals: 0.3 is three steps of 0.1', () => {
    const elements = [{ type: 'text', inputType: 'number', name: 'n', step: 0.1 }];
    expect(messages(elements, { n: 0.3 })).toEqual([]);
    expect(messages(elements, { n: 0.35 })).toEqual(['n: Vul een veelvoud van 0.1 in.']);
  });

  test('A date has to lie within its bounds', () => {
    const elements = [{ type: 'text', inputType: 'date', name: 'd', min: '2026-01-01', max: '2026-12-31' }];
    expect(messages(elements, { d: '2025-12-31' })).toEqual(['d: Vul een datum in vanaf 2026-01-01.']);
    expect(messages(elements, { d: '2027-01-01' })).toEqual(['d: Vul een datum in tot en met 2026-12-31.']);
    expect(messages(elements, { d: '2026-02-28' })).toEqual([]);
  });
});

describe('Conditions', () => {
  const follow = (condition: string, first: object = scale) => [
    first,
    { type: 'comment', name: 'why', visibleIf: condition, isRequired: true },
  ];
  const asks = (condition: string, answers: object, first?: object) =>
    messages(follow(condition, first), answers).length === 1;

  test('A question that is shown and required has to be answered', () => {
    expect(asks('{trust} <= 2', { trust: 2 })).toBe(true);
    expect(asks('{trust} <= 2', { trust: 3 })).toBe(false);
    expect(asks('{trust} <= 2', { trust: 'dont-know' })).toBe(false);
    expect(asks('{trust} <= 2', {})).toBe(false);
  });

  test('A question that was not answered is not equal to anything', () => {
    expect(asks('{trust} <> 3', {})).toBe(true);
    expect(asks('{trust} = 3', {})).toBe(false);
    expect(asks('{trust} empty', {})).toBe(true);
  });

  test('"and" goes before "or", and parentheses before both', () => {
    expect(asks('{trust} = 1 or {trust} = 2 and {trust} = 3', { trust: 1 })).toBe(true);
    expect(asks('({trust} = 1 or {trust} = 2) and {trust} = 3', { trust: 1 })).toBe(false);
    expect(asks('!({trust} = 1)', { trust: 1 })).toBe(false);
  });

  test('Lists are asked for one, for all, or for none', () => {
    const many = { type: 'checkbox', name: 'who', choices: ['a', 'b', 'c'] };
    expect(asks("{who} contains 'a'", { who: ['b', 'a'] }, many)).toBe(true);
    expect(asks("{who} anyof ['a', 'c']", { who: ['c'] }, many)).toBe(true);
    expect(asks("{who} allof ['a', 'c']", { who: ['c'] }, many)).toBe(false);
    expect(asks("{who} noneof ['a', 'c']", { who: ['b'] }, many)).toBe(true);
    expect(asks("{who} = ['a', 'b']", { who: ['b', 'a'] }, many)).toBe(true);
  });

  test('Questions on a hidden page or in a hidden panel are not asked', () => {
    const hidden = compileQuestionnaire({
      pages: [
        { name: 'first', elements: [scale] },
        {
          name: 'second',
          visibleIf: '{trust} = 1',
          elements: [{ type: 'panel', name: 'box', elements: [{ type: 'text', name: 'why', isRequired: true }] }],
        },
      ],
    });
    expect(hidden.validate({ trust: 2 }).ok).toBe(true);
    expect(hidden.validate({ trust: 1 }).ok).toBe(false);
    expect(hidden.validate({ trust: 2, why: 'x' })).toMatchObject({ ok: false, problems: [{ item: 'why' }] });
  });

  test('A question that may not be filled in now is not required', () => {
    const elements = [scale, { type: 'text', name: 'why', isRequired: true, enableIf: '{trust} = 1' }];
    expect(messages(elements, { trust: 2 })).toEqual([]);
    expect(messages(elements, { trust: 1 })).toHaveLength(1);
  });

  test('A required panel wants an answer to one of its questions', () => {
    const elements = [
      {
        type: 'panel',
        name: 'box',
        isRequired: true,
        elements: [
          { type: 'text', name: 'a' },
          { type: 'text', name: 'b' },
        ],
      },
    ];
    expect(messages(elements, {})).toEqual(['a: Geef antwoord op ten minste één vraag in dit deel.']);
    expect(messages(elements, { b: 'x' })).toEqual([]);
  });
});

describe('At the edge, survey-core says the same', () => {
  const number = { type: 'text', inputType: 'number', name: 'q', min: 2, max: 8 };
  const date = { type: 'text', inputType: 'date', name: 'q' };
  const many = { type: 'checkbox', name: 'q', choices: ['a', 'b'], minSelectedChoices: 2, showNoneItem: true };
  const counted = { ...many, minSelectedChoices: 0, validators: [{ type: 'answercount', minCount: 2 }] };
  const follow = (condition: string) => ({
    type: 'panel',
    name: 'p',
    elements: [
      { type: 'rating', name: 'q' },
      { type: 'text', name: 'why', requiredIf: condition },
    ],
  });
  test.each<[string, object, Record<string, unknown>, boolean]>([
    ['the lowest number', number, { q: 2 }, true],
    ['just below it', number, { q: 1.99 }, false],
    ['the highest number', number, { q: 8 }, true],
    ['just above it', number, { q: 8.01 }, false],
    ['the last day that SurveyJS takes', date, { q: '2999-12-31' }, true],
    ['the day after it', date, { q: '3000-01-01' }, false],
    ['nothing chosen where two are asked', many, {}, false],
    ['one chosen where two are asked', many, { q: ['a'] }, false],
    ['none of these where two are asked', many, { q: ['none'] }, true],
    ['nothing chosen where a validator asks two', counted, {}, true],
    ['none of these where a validator asks two', counted, { q: ['none'] }, false],
    ['3 <= 3', follow('{q} <= 3'), { q: 3 }, false],
    ['3 < 3', follow('{q} < 3'), { q: 3 }, true],
    ['3 >= 3', follow('{q} >= 3'), { q: 3 }, false],
    ['3 > 3', follow('{q} > 3'), { q: 3 }, true],
    ['nothing <= 3', follow('{q} <= 3'), {}, true],
    ['nothing is not 3', follow('{q} <> 3'), {}, false],
    ['a text of spaces is not empty for a condition', follow('{why} empty'), { why: ' ' }, true],
  ])('%s', (_, element, answers, accepted) => {
    const survey = new Model({ elements: [element] });
    survey.data = answers;
    expect(survey.validate(false)).toBe(accepted);
    expect(compileQuestionnaire({ elements: [element] }).validate(answers).ok).toBe(accepted);
  });
});

describe('Where the page of SurveyJS disagrees with the answers it hands in', () => {
  test('the server goes by the answers: a number that was emptied again is not 0', () => {
    const elements = [
      { type: 'text', inputType: 'number', name: 'n' },
      { type: 'text', name: 'why', requiredIf: '{n} < 3' },
    ];
    const survey = new Model({ elements });
    const number = survey.getQuestionByName('n') as QuestionTextModel;
    number.inputValue = '5';
    number.inputValue = '';
    expect(survey.data).toEqual({});
    expect(survey.getQuestionByName('why').isRequired).toBe(true);
    expect(compileQuestionnaire({ elements }).validate(survey.data).ok).toBe(true);
  });
});

describe('Saving a draft', () => {
  const { validateDraft } = compileQuestionnaire({
    elements: [
      { ...scale, isRequired: true },
      { type: 'comment', name: 'why', maxLength: 20, visibleIf: '{trust} = 1' },
      { type: 'checkbox', name: 'who', choices: ['a', 'b', 'c'], minSelectedChoices: 2 },
      { type: 'dropdown', name: 'role', choices: ['a'], showOtherItem: true },
      { type: 'matrix', name: 'grid', rows: ['r1', 'r2'], columns: [1, 2], eachRowRequired: true },
    ],
  });

  test('Anything may still be missing', () => {
    expect(validateDraft({})).toEqual({ ok: true, answers: {} });
    const started = { who: ['a'], role: 'other', grid: { r1: 2 } };
    expect(validateDraft(started)).toEqual({ ok: true, answers: started });
  });

  test('An answer that is hidden at the moment is kept, for the respondent may go back', () => {
    expect(validateDraft({ trust: 5, why: 'was 1 before' })).toEqual({
      ok: true,
      answers: { trust: 5, why: 'was 1 before' },
    });
  });

  test('An answer that is only half right is kept, as SurveyJS keeps it on the page', () => {
    const draft = compileQuestionnaire({
      elements: [
        { type: 'text', name: 'mail', inputType: 'email' },
        { type: 'text', name: 'short', validators: [{ type: 'text', minLength: 5 }] },
        { type: 'text', name: 'n', inputType: 'number', validators: [{ type: 'numeric', maxValue: 3 }] },
      ],
    });
    const answers = { mail: 'naam@', short: 'abc', n: 4 };
    expect(draft.validateDraft(answers)).toEqual({ ok: true, answers });
    expect(draft.validate(answers).ok).toBe(false);
  });

  test.each([
    ['a choice that does not exist', { trust: 6 }],
    ['a text that is too long', { why: 'more than twenty characters' }],
    ['a key that is no question', { riddle: 1 }],
    ['a column that does not exist', { grid: { r1: 3 } }],
  ])('What is wrong is refused in a draft too: %s', (_, answers) => {
    expect(validateDraft(answers).ok).toBe(false);
  });
});

describe('What a questionnaire may not use is refused with the name of the element', () => {
  const compile = (...elements: object[]) => compileQuestionnaire({ elements });

  test.each<[string, object, string]>([
    ['an unknown type', { type: 'file', name: 'q' }, 'question "q" is of type "file"'],
    ['a property that was not foreseen', { type: 'text', name: 'q', valueName: 'z' }, 'question "q" uses "valueName"'],
    ['a default answer', { type: 'text', name: 'q', defaultValue: 1 }, 'uses "defaultValue"'],
    ['a regular expression', { type: 'text', name: 'q', validators: [{ type: 'regex' }] }, 'validator "regex"'],
    ['an expression as a check', { type: 'text', name: 'q', validators: [{ type: 'expression' }] }, 'validator'],
    ['no choices', { type: 'radiogroup', name: 'q' }, 'needs choices'],
    ['choices from elsewhere', { type: 'dropdown', name: 'q', choicesByUrl: {} }, 'uses "choicesByUrl"'],
    ['a condition on a choice', { type: 'radiogroup', name: 'q', choices: [{ value: 1, visibleIf: '' }] }, 'visibleIf'],
    ['choices alike for SurveyJS', { type: 'radiogroup', name: 'q', choices: ['Ja', 'ja '] }, 'takes for the same'],
    ['the number and the text 1', { type: 'radiogroup', name: 'q', choices: [1, '1'] }, 'takes for the same'],
    ['a second "other"', { type: 'radiogroup', name: 'q', choices: ['other'], hasOther: true }, 'choice "other"'],
    ['a name with a space', { type: 'text', name: 'a b' }, 'needs a name'],
    ['a name that every object has', { type: 'text', name: 'constructor' }, 'needs a name'],
    ['no name', { type: 'text' }, '(without a name)'],
    ['a name that conditions read otherwise', { type: 'text', name: 'row.a' }, 'means something else'],
    ['a scale the wrong way round', { type: 'rating', name: 'q', rateMin: 5, rateMax: 1 }, 'make a scale'],
    ['a scale and a different count', { type: 'rating', name: 'q', rateMax: 5, rateCount: 7 }, 'rateCount'],
    ['a row that every object has', { type: 'matrix', name: 'q', rows: ['toString'], columns: [1] }, 'reserved word'],
    ['a table without rows', { type: 'matrix', name: 'q', columns: [1] }, 'needs rows'],
    [
      'cells of files',
      { type: 'matrixdropdown', name: 'q', rows: [1], columns: [{ name: 'c', cellType: 'file' }] },
      'column "c"',
    ],
    ['a password field', { type: 'text', name: 'q', inputType: 'password' }, 'inputType'],
    ['a bound on a plain text', { type: 'text', name: 'q', max: 3 }, 'has max'],
    ['a bound that is an expression', { type: 'text', inputType: 'date', name: 'q', max: '=today()' }, 'needs max'],
    [
      'required and also requiredIf',
      { type: 'text', name: 'q', isRequired: true, requiredIf: '{q} empty' },
      'isRequired',
    ],
    ['required as a text', { type: 'text', name: 'q', isRequired: 'yes' }, 'true or false'],
  ])('%s', (_, element, said) => {
    expect(() => compile(element)).toThrow(said);
  });

  test.each<[string, string]>([
    ['an unknown question', '{other} = 1'],
    ['a value that is not offered', '{trust} = 6'],
    ['a value of another type', "{trust} = '1'"],
    ['the word not, which SurveyJS does not know', 'not ({trust} = 1)'],
    ['a function', 'age({trust}) > 18'],
    ['arithmetic', '{trust} + 1 = 2'],
    ['two questions', '{trust} = {trust}'],
    ['an open parenthesis', '({trust} = 1'],
    ['words run together', '{trust} = 1or {trust} = 2'],
    ['a half condition', '{trust} ='],
    ['a text without quotes', '{trust} = dont-know'],
    ['a list where one value belongs', '{trust} = [1, 2]'],
    ['contains, which is for lists', '{trust} contains 1'],
  ])('A condition with %s', (_, condition) => {
    expect(() => compile(scale, { type: 'text', name: 'why', visibleIf: condition })).toThrow('question "why"');
  });

  test('The same name twice, also in other capitals', () => {
    expect(() => compile(scale, { type: 'text', name: 'Trust' })).toThrow('question "Trust" has a name');
  });

  test('A name that SurveyJS would use for the words with "other"', () => {
    const role = { type: 'radiogroup', name: 'role', choices: ['a'], hasOther: true };
    expect(() => compile(role, { type: 'text', name: 'role-Comment' })).toThrow('role-Comment');
  });

  test('A document that is none', () => {
    expect(() => compileQuestionnaire('{}')).toThrow('needs the document to be an object');
    expect(() => compileQuestionnaire({ triggers: [] })).toThrow('"triggers"');
    expect(() => compileQuestionnaire({ clearInvisibleValues: 'none' })).toThrow('clearInvisibleValues');
  });
});
