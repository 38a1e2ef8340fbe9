import { Model } from 'survey-core';
import { describe, expect, test } from 'vitest';
import { compileQuestionnaire, exportSurveyJs, importSurveyJs, items, shippedVersions } from '../../surveys/index.ts';

function imported(json: unknown, o: { language?: 'nl' | 'en' } = { language: 'nl' }) {
  const read = importSurveyJs(json, o);
  if (!read.ok) throw new Error(`refused: ${read.problem.kind}`);
  return { ...read, left: read.notTaken.map(({ where, what }) => `${where}: ${what}`) };
}

test.each(shippedVersions.map((version) => [`${version.code} ${version.version}`, version] as const))(
  '%s goes out and comes in again without losing anything, and SurveyJS opens it',
  (_, version) => {
    const text = exportSurveyJs(version);
    const { draft, notTaken, changed } = imported(text, {});
    expect({ ...draft, version: version.version }).toEqual(version);
    expect([notTaken, changed]).toEqual([[], []]);
    expect(new Model(JSON.parse(text)).getAllQuestions().length).toBe(items(version).length);
  },
);

test('Of a questionnaire from elsewhere, everything that could not come along is listed', () => {
  const { draft, left, changed } = imported({
    locale: 'nl',
    title: 'Van <b>elders</b>',
    triggers: [{ type: 'complete' }],
    calculatedValues: [],
    pages: [
      {
        name: 'Pagina 1',
        title: { default: 'Begin', en: 'Start', fr: 'Début' },
        elements: [
          { type: 'radiogroup', name: 'Keuze A', title: 'Kies, {naam}', choices: ['x|Eerste', 'y'], defaultValue: 'x' },
          { type: 'tagbox', name: 'meer', title: 'Meer', choices: [1, 2] },
          { type: 'comment', name: 'waarom', title: 'Waarom?', visibleIf: "{Keuze A} = 'x'", requiredIf: 'age() > 3' },
          { type: 'file', name: 'bijlage' },
          { type: 'signaturepad', name: 'handtekening' },
          {
            type: 'text',
            name: 'tel',
            title: 'Telefoon',
            inputType: 'tel',
            validators: [{ type: 'regex', regex: '(a+)+' }],
          },
          { type: 'dropdown', name: 'land', choicesByUrl: { url: 'https://example.org' } },
          {
            type: 'panel',
            name: 'buiten',
            elements: [
              {
                type: 'panel',
                name: 'binnen',
                visibleIf: '{meer} contains 1',
                elements: [{ type: 'text', name: 'diep', title: 'Diep', visibleIf: '{Keuze A} notempty' }],
              },
            ],
          },
        ],
      },
    ],
  });
  expect(left).toEqual([
    ': fr',
    'Keuze A: {…}',
    'Keuze A: defaultValue',
    'bijlage: file',
    'handtekening: signaturepad',
    'tel: validator regex',
    'tel: inputType tel',
    'land: choicesByUrl',
    'land: dropdown',
    'waarom: requiredIf: age() > 3',
    ': triggers',
    ': calculatedValues',
  ]);
  expect(changed.map(({ where, what }) => `${where}: ${what}`)).toEqual([
    'Pagina 1: pagina-1',
    'Keuze A: keuze-a',
    'meer: tagbox → checkbox',
    'binnen: panel',
  ]);
  expect(draft.title).toEqual({ nl: 'Van elders' });
  const [page] = draft.pages;
  expect(page?.title).toEqual({ nl: 'Begin', en: 'Start' });
  expect(page?.elements[0]).toEqual({
    type: 'radiogroup',
    name: 'keuze-a',
    title: { nl: 'Kies, …' },
    choices: [
      { value: 'x', text: { nl: 'Eerste' } },
      { value: 'y', text: { nl: 'y' } },
    ],
    itemKind: 'choice',
    theme: null,
    source: 'imported',
  });
  expect(page?.elements[2]).toMatchObject({ itemKind: 'open', visibleIf: "{keuze-a} = 'x'", maxLength: 5000 });
  expect(page?.elements.at(-1)).toMatchObject({
    elements: [{ name: 'diep', visibleIf: '({meer} contains 1) and ({keuze-a} notempty)' }],
  });
  expect(() => compileQuestionnaire(draft)).not.toThrow();
});

test('Every reason is given in Dutch and in English', () => {
  const { notTaken } = imported({ elements: [{ type: 'file', name: 'a' }] });
  expect(notTaken.map(({ why }) => why.nl)).toContain('Dit soort vraag kennen wij niet.');
  expect(notTaken.map(({ why }) => why.en)).toContain('We do not have this type of question.');
});

test('Explanation comes in as text only, so that nothing in it can run', () => {
  const html = '<p onclick="steal()">Lees dit</p><script>steal()</script><img src=x onerror=steal()> 1 < 2';
  const { draft, left } = imported({ elements: [{ type: 'html', name: 'uitleg', html }] });
  expect(draft.pages[0]?.elements).toEqual([
    { type: 'html', name: 'uitleg', html: { nl: '<p>Lees dit</p><p>1 &lt; 2</p>' } },
  ]);
  expect(left).toEqual(['uitleg: <img> <script>']);
});

test('Two names that become one code each get their own', () => {
  const elements = ['Vraag 1', 'vraag-1', 'VRAAG 1'].map((name) => ({ type: 'comment', name }));
  const names = imported({ elements }).draft.pages.flatMap((page) => page.elements.map(({ name }) => name));
  expect(names).toEqual(['vraag-1', 'vraag-1-2', 'vraag-1-3']);
});

describe('What is no SurveyJS document is refused', () => {
  const nested = (depth: number): unknown =>
    depth === 0 ? { type: 'text', name: 'a' } : { type: 'panel', name: `p${depth}`, elements: [nested(depth - 1)] };
  test.each([
    ['not JSON', '{', { kind: 'damaged', line: null, reason: 'not JSON' }],
    ['something else', '[1]', { kind: 'other-format', expected: 'surveyjs' }],
    ['too large', `"${'a'.repeat(5_000_001)}"`, { kind: 'too-large', most: 5_000_000 }],
    [
      'in another language',
      { locale: 'de', elements: [{ type: 'text', name: 'a', title: 'Warum?' }] },
      { kind: 'other-language', languages: ['de'] },
    ],
    ['nested without end', { elements: [nested(40)] }, { kind: 'too-many-questions', most: 500 }],
    [
      'with too many questions',
      { elements: Array.from({ length: 501 }, (_, n) => ({ type: 'text', name: `q${n}` })) },
      { kind: 'too-many-questions', most: 500 },
    ],
  ])('%s', (_, json, problem) => {
    expect(importSurveyJs(json)).toEqual({ ok: false, problem });
  });
});

test('A table of choices per member becomes the question with whom members work, for the author to confirm', () => {
  const often = { name: 'often', title: 'Hoe vaak?', choices: ['not-at-all', 'weekly'] };
  const rows = [{ value: 'anker', text: 'Anker' }];
  const { draft, changed, left } = imported({
    elements: [
      { type: 'matrixdropdown', name: 'leden', title: 'Met wie?', columns: [often], rows },
      { type: 'matrixdropdown', name: 'gedeeld', columns: [{ name: 'a' }], choices: ['ja', 'nee'], rows },
      { type: 'matrixdropdown', name: 'uren', columns: [{ name: 'n', cellType: 'text' }], rows },
    ],
  });
  const found = draft.pages.flatMap(({ elements }) => elements);
  expect(found).toMatchObject([
    { name: 'leden', type: 'matrixdropdown', itemKind: 'relation', theme: null },
    { name: 'gedeeld', type: 'matrixdropdown', itemKind: 'relation' },
  ]);
  expect(changed.map(({ where, why }) => `${where}: ${why.en.slice(0, 46)}`)).toEqual([
    'leden: This looks like the question with whom members',
    'gedeeld: This looks like the question with whom members',
  ]);
  // Texts in the cells are nothing we have: said so, and not taken over as something that can't be published.
  expect(left).toContain('uren: matrixdropdown');
});
