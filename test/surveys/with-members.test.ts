/** The relations instrument: its rows are the members of a wave. */
import { Model } from 'survey-core';
import { expect, test } from 'vitest';
import {
  asksAboutMembers,
  compileQuestionnaire,
  elementsOf,
  type QuestionnaireVersion,
  questionnaireVersionSchema,
  sampleMembers,
  shippedVersions,
  withMembers,
} from '../../surveys/index.ts';

function relations(): QuestionnaireVersion {
  const found = shippedVersions.find(({ code }) => code === 'relations');
  if (!found) throw new Error('the relations instrument ships');
  return found;
}

const members = [
  { id: '0190-a', name: 'Stichting Voorbeeld' },
  { id: '0190-b', name: 'Gemeente Voorbeeld' },
];
const answers = {
  'about.role': 'manager',
  'relations.members': { '0190-a': { often: 'weekly', well: 'well' }, '0190-b': { often: 'not-at-all' } },
};

test('With the members of a wave, each is a row, in SurveyJS and in the check of answers', () => {
  const version = withMembers(relations(), members);
  expect(questionnaireVersionSchema.safeParse(version).success).toBe(true);
  const rows = new Model(structuredClone(version)).getQuestionByName('relations.members').visibleRows;
  expect(rows.map((row: { rowName: string }) => row.rowName)).toEqual(['0190-a', '0190-b']);
  expect(compileQuestionnaire(version).validate(answers)).toEqual({ ok: true, answers });
});

test('Among the shipped questionnaires only the one on relations asks about the members', () => {
  expect(shippedVersions.filter(asksAboutMembers).map(({ code }) => code)).toEqual(['relations']);
});

test('A network of 300 can be asked about, each member one row', () => {
  const many = Array.from({ length: 299 }, (_, n) => ({ id: `0190-${n}`, name: `Organisatie ${n}` }));
  const { validate } = compileQuestionnaire(withMembers(relations(), many));
  const table = Object.fromEntries(many.map(({ id }) => [id, { often: 'monthly', well: 'rather-well' }]));
  expect(validate({ ...answers, 'relations.members': table }).ok).toBe(true);
});

test('The made-up members of a preview say that they are made up, and are enough to compile it', () => {
  expect(() => compileQuestionnaire(withMembers(relations(), sampleMembers))).not.toThrow();
  expect(sampleMembers[0]?.name).toEqual({ nl: 'Organisatie A (voorbeeld)', en: 'Organisation A (example)' });
});

test('How often must be said of every member, so that "not at all" is never guessed', () => {
  const { validate } = compileQuestionnaire(withMembers(relations(), members));
  const half = { ...answers, 'relations.members': { '0190-a': { well: 'well' } } };
  expect(validate(half, { locale: 'en' })).toEqual({
    ok: false,
    problems: [{ item: 'relations.members', message: 'Fill in the required cells in every row.' }],
  });
});

test('An answer about somebody who is no member of the wave is refused', () => {
  const { validate } = compileQuestionnaire(withMembers(relations(), members));
  const table = { ...answers['relations.members'], '0190-z': { often: 'weekly' } };
  expect(validate({ ...answers, 'relations.members': table }).ok).toBe(false);
});

test('Filling in members leaves the version as it was, and other questionnaires too', () => {
  const before = structuredClone(relations());
  withMembers(relations(), members);
  expect(relations()).toEqual(before);
  for (const version of shippedVersions.filter((one) => !asksAboutMembers(one)))
    expect(withMembers(version, members)).toEqual(version);
});

test('Without members there is nothing to ask, and that is said', () => {
  expect(() => withMembers(relations(), [])).toThrow('relations.members needs at least one member');
});

test('A version whose members were not filled in can’t be answered', () => {
  expect(() => compileQuestionnaire(relations())).toThrow('question "relations.members" needs rows');
});

test('Rows that come from the wave are for a table without rows of its own', () => {
  const version = structuredClone(relations());
  for (const question of elementsOf(version)) if (question.itemKind === 'relation') question.rows = ['a'];
  const result = questionnaireVersionSchema.safeParse(version);
  expect(result.error?.issues.map(({ message }) => message)).toEqual([
    'relations.members: rowsFrom is for a table without rows of its own',
  ]);
});
