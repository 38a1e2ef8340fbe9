/** Our own `.lss` files, written by hand in LimeSurvey's documented format: every type in version 6, and an older one. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compileQuestionnaire, importLimeSurvey, mapGroupsToThemes } from '../../surveys/index.ts';

const file = (name: string) => readFileSync(new URL(`limesurvey/${name}.lss`, import.meta.url));

function imported(xml: string | Uint8Array) {
  const read = importLimeSurvey(xml);
  if (!read.ok) throw new Error(`refused: ${read.problem.kind}`);
  return { ...read, left: read.notTaken.map(({ where, what }) => `${where}: ${what}`) };
}

describe('A survey with every type of question', () => {
  const read = imported(file('every-type'));
  const all = read.groups.flatMap((group) => group.items);
  const item = (name: string) => all.find((one) => one.name === name);

  test('keeps its groups in order, and leaves out the one without questions', () => {
    expect(read.title).toEqual({ nl: 'Alle vragen', en: 'All questions' });
    expect(read.groups.map(({ code, title, items }) => [code, title.nl, items.length])).toEqual([
      ['1', 'Doelen', 8],
      ['2', 'Omgang', 14],
      ['3', 'Afspraken', 10],
    ]);
  });

  test('lists exactly what was left, in order', () => {
    expect(read.left).toEqual([
      'ListComment: comment field',
      'Multi: random_order',
      'MultiComment: comment fields',
      'ArrayBoxes: array of checkboxes (:)',
      'Short: preg',
      'Long: {…}',
      'Date: date_format',
      'Text: <img>',
      'Rank: ranking (R)',
      'File: file upload (|)',
      'Sum: {…}',
      'Sum: equation (*)',
      'Language: language switch (I)',
      'Hidden: hidden',
      'Only: ranking (R)',
      'Gender: relevance: count(Multi_SQ001, Multi_SQ002) > 1',
      ': quota',
      ': alloweditaftercompletion',
      ': surveyls_welcometext',
      'group 4: group',
    ]);
    for (const { why } of read.notTaken) expect([why.nl, why.en]).not.toContain('');
  });

  test('takes a list over with its words, help, "other" and that it must be answered', () => {
    expect(item('list')).toEqual({
      name: 'list',
      type: 'radiogroup',
      title: { nl: 'Kies er een', en: 'Choose one' },
      description: { nl: 'Hulp', en: 'Help' },
      isRequired: true,
      itemKind: 'choice',
      theme: null,
      source: 'imported',
      choices: [
        { value: 'A1', text: { nl: 'Eerste', en: 'First' } },
        { value: 'A2', text: { nl: 'Tweede', en: 'Second' } },
      ],
      showOtherItem: true,
    });
  });

  test('makes a statement of each row of five points, for the author to give a theme and a direction', () => {
    for (const name of ['five', 'arrayfive-sq001', 'arrayfive-sq002', 'arrayscale-sq001'])
      expect(item(name)).toMatchObject({ itemKind: 'statement', theme: null, direction: null, aspect: null });
    const choices = item('arrayscale-sq001')?.choices as { value: unknown; text: unknown }[];
    expect(choices.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 'dont-know']);
    expect(choices[4]?.text).toEqual({ nl: 'Stap 5', en: 'Step 5' });
    expect(read.changed.filter(({ what }) => what === 'A').map(({ where }) => where)).toEqual([
      'ArrayFive',
      'ArrayFive',
    ]);
  });

  test('gives the other types the form that carries them, with their limits', () => {
    const types = Object.fromEntries(all.map(({ name, type }) => [name, type]));
    expect(types).toMatchObject({
      drop: 'dropdown',
      multi: 'checkbox',
      arrayten: 'matrix',
      arraycolumn: 'matrix',
      'dual-a': 'matrix',
      'dual-b': 'matrix',
      huge: 'comment',
      'several-sq001': 'text',
      text: 'html',
    });
    expect(item('multi')).toMatchObject({ maxSelectedChoices: 2 });
    expect(item('arrayten')).toMatchObject({ eachRowRequired: true });
    expect(item('number')).toMatchObject({ inputType: 'number', min: 0, max: 99, step: 1 });
    expect(item('short')).toMatchObject({ maxLength: 40 });
    // A table with two scales is two tables; one with a text or a number in every cell a question for each.
    expect(item('dual-a')?.rows).toEqual(item('dual-b')?.rows);
    expect(item('dual-a')?.columns).not.toEqual(item('dual-b')?.columns);
    const numbers = all.filter(({ name }) => name.startsWith('arraynumber-'));
    expect(numbers.map(({ type, inputType, min, max }) => [type, inputType, min, max])).toEqual(
      numbers.map(() => ['text', 'number', 0, 20]),
    );
    expect(numbers.map(({ name }) => name)).not.toEqual([]);
    expect(all.filter(({ type }) => type === 'matrixdropdown')).toEqual([]);
  });

  test('translates simple conditions, also those by number, and shows the rest always', () => {
    const conditions = Object.fromEntries(all.flatMap(({ name, visibleIf }) => (visibleIf ? [[name, visibleIf]] : [])));
    expect(conditions).toEqual({
      drop: "{list} = 'A1'",
      yesno: "{multi} contains 'SQ001' and {drop} notempty",
      long: '{arrayfive-sq002} <= 2',
      huge: "{five} = 5 or {yesno} <> 'N'",
    });
    expect(read.groups[1]?.visibleIf).toBe("{yesno} = 'Y'");
  });

  test('becomes a draft with a page per theme once its groups have one, and its answers can be checked', () => {
    const draft = mapGroupsToThemes(read, { '1': 'ambition', '2': 'relation', '3': 'relation' }, 'proef');
    expect(draft.pages.map(({ name, title, elements }) => [name, title.nl, elements.length])).toEqual([
      ['ambition', 'Doelen', 8],
      ['relation', 'Relatie', 2],
    ]);
    expect(draft.pages[0]?.elements[0]).toMatchObject({ name: 'list', theme: 'ambition' });
    const { validateDraft } = compileQuestionnaire(draft);
    expect(validateDraft({ list: 'A1', five: 4, number: 12 }).ok).toBe(true);
    expect(validateDraft({ list: 'A9' }).ok).toBe(false);
  });

  test('keeps a page per group, without themes, when nothing was chosen', () => {
    const draft = mapGroupsToThemes(read, { '1': null });
    expect(draft.pages.map(({ name }) => name)).toEqual(['group-1', 'group-2', 'group-3']);
    expect(draft.pages[0]?.elements[0]).toMatchObject({ theme: null });
  });
});

test('An older survey, with a row per language, comes in with its Dutch and without its German', () => {
  const read = imported(file('older-with-german'));
  expect(read.title).toEqual({ nl: 'Oud (nl-informal)' });
  expect(read.groups[0]?.items.map(({ name, title }) => [name, title])).toEqual([
    ['q1', { nl: 'Doe je mee? (nl-informal)' }],
    ['q2', { nl: 'Waarom? (nl-informal)' }],
  ]);
  expect(read.left).toEqual([': de', 'Q2: conditions']);
});

describe('A file that can’t be trusted is refused, with the reason', () => {
  const good = file('every-type').toString('utf8');
  const bytes = (text: string) => new TextEncoder().encode(text);
  const laughs = good.replace(
    '<document>',
    '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><document>&b;',
  );
  const utf16 = new Uint8Array([0xff, 0xfe, ...[...good].flatMap((one) => [one.charCodeAt(0) & 255, 0])]);
  const latin1 = new Uint8Array(Buffer.from(good.replace('Doelen', 'Coördinatie'), 'latin1'));
  test.each([
    ['entities that grow without end', laughs, { kind: 'has-doctype' }],
    [
      'an outside entity',
      good.replace('<document>', '<!DOCTYPE d SYSTEM "file:///etc/passwd"><document>'),
      { kind: 'has-doctype' },
    ],
    ['an entity that nobody explained', good.replace('6<', '&x;<').replace('621', '&x;'), { kind: 'damaged' }],
    ['cut off', good.slice(0, good.length / 2), { kind: 'damaged' }],
    ['a tag that is not closed', good.replace('</languages>', ''), { kind: 'damaged' }],
    ['two roots', `${good}<document></document>`, { kind: 'damaged' }],
    ['no XML at all', 'PK\u0003\u0004', { kind: 'damaged' }],
    ['nothing', '', { kind: 'damaged' }],
    ['nested without end', `<document>${'<a>'.repeat(2000)}`, { kind: 'damaged', reason: 'too deep' }],
    ['too large', new Uint8Array(5_000_001), { kind: 'too-large', most: 5_000_000 }],
    ['UTF-16', utf16, { kind: 'wrong-encoding', declared: null, found: 'utf-16' }],
    ['another encoding than it says', latin1, { kind: 'wrong-encoding', declared: 'UTF-8', found: 'not-utf-8' }],
    [
      'UTF-8 that says it is something else',
      bytes(good.replace('encoding="UTF-8"', 'encoding="ISO-8859-1"')),
      { kind: 'wrong-encoding', declared: 'ISO-8859-1', found: 'utf-8' },
    ],
    ['another document', '<html></html>', { kind: 'other-format', expected: 'limesurvey' }],
    [
      'only languages that we don’t have',
      good
        .replaceAll('<language>nl</language>', '<language>fr</language>')
        .replaceAll('<language>en</language>', '<language>de</language>'),
      { kind: 'other-language', languages: ['fr', 'de'] },
    ],
  ])('%s', (_, xml, problem) => {
    expect(importLimeSurvey(xml)).toMatchObject({ ok: false, problem });
  });

  test('A mark at the start that says UTF-8 is no problem', () => {
    expect(importLimeSurvey(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(good)])).ok).toBe(true);
  });

  test('A document type that only stands in a text is text', () => {
    const text = good.replace('<![CDATA[Alle vragen]]>', '<![CDATA[Over <!DOCTYPE html>]]>');
    expect(importLimeSurvey(text).ok).toBe(true);
  });
});
