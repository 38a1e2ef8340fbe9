import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  elementsOf,
  items,
  type QuestionnaireVersion,
  questionnaireVersionSchema,
  shippedVersions,
  themeCodes,
} from '../../surveys/index.ts';
import { copiedWords } from './copied-words.ts';
import { localTexts } from './local-texts.ts';

test('The check on copied words finds a sentence of the source', () => {
  // The name of the platform in the heading of annex 2 of source 000: a name, not a sentence.
  expect(copiedWords('Bestuurlijk Platform Huiselijk Geweld en Kindermishandeling')).not.toEqual([]);
});

test('No two shipped versions have the same number', () => {
  const numbers = shippedVersions.map((version) => `${version.code} ${version.version}`);
  expect(new Set(numbers).size).toBe(numbers.length);
});

describe.each(shippedVersions.map((version) => ({ name: `${version.code} ${version.version}`, version })))(
  '$name',
  ({ version }) => {
    const all = items(version);
    const statements = all.filter((item) => item.kind === 'statement');

    test('is a valid version', () => {
      const result = questionnaireVersionSchema.safeParse(version);
      expect(result.success ? '' : z.prettifyError(result.error)).toBe('');
    });

    const themes = version.code === 'relations' ? ['relation', 'organisation'] : themeCodes;

    test('asks about the respondent, then about each theme, then what is left', () => {
      expect(version.pages.map((page) => page.name)).toEqual(['about-you', ...themes, 'to-close']);
      for (const item of all) if (item.theme !== null) expect(item.page).toBe(item.theme);
    });

    // Annex 2 of source 000 has 18 open questions; no. 15 asks for topics, no. 18 for anything else.
    if (version.code === 'bestuurlijk-platform')
      test('puts the subject of each of the 18 prompts of the inspectorates exactly once', () => {
        const prompts = all.filter((item) => item.source.startsWith('annex 2, no. '));
        const numbers = prompts.map((item) => Number(item.source.slice('annex 2, no. '.length)));
        expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
        expect(prompts.map((item) => item.kind).toSorted()).toEqual([...Array(17).fill('open'), 'topic']);
        expect(all.filter((item) => item.kind === 'topic').map((item) => item.source)).toEqual(['annex 2, no. 15']);
        expect(all.at(-1)?.source).toBe('annex 2, no. 18');
      });

    if (version.code === 'relations')
      test('asks about working with the other members, and has no statements', () => {
        const tables = elementsOf(version).filter((question) => question.itemKind === 'relation');
        expect(tables).toMatchObject([{ name: 'relations.members', rowsFrom: 'members' }]);
        expect(statements).toEqual([]);
        expect(all.filter((item) => item.required).map((item) => item.kind)).toEqual(['role']);
      });
    else onStatements(version);

    test('is complete in Dutch and in English', () => {
      for (const { path, text } of localTexts(version)) {
        expect(Object.keys(text), path).toEqual(['nl', 'en']);
        expect(text.nl.trim(), path).not.toBe('');
        expect(text.en.trim(), path).not.toBe('');
        expect(text.en, path).not.toBe(text.nl);
      }
    });

    test('copies no five words in a row from the report of the inspectorates', () => {
      expect(localTexts(version).flatMap(({ text }) => copiedWords(text.nl))).toEqual([]);
    });

    test('keeps its sentences short', () => {
      // Our own rule for B1: a question or statement has at most 15 words, every other sentence at most 20.
      const length = (sentence: string) => sentence.split(/\s+/).length;
      for (const item of all) for (const text of Object.values(item.text)) expect(length(text), text).toBeLessThan(16);
      const sentences = localTexts(version).flatMap(({ text }) => text.nl.split(/(?<=[.?!])\s+/));
      for (const sentence of sentences) expect(length(sentence), sentence).toBeLessThanOrEqual(20);
    });

    if (version.code === 'relations')
      test('says in plain words that the questions and answers are ours', () => {
        expect(version.description.nl).toMatch(/vragen en de antwoorden hebben wij zelf gemaakt/);
        expect(version.description.en).toMatch(/we made the questions and the answers ourselves/i);
      });
  },
);

/** What holds for a questionnaire that scores the five themes. */
function onStatements(version: QuestionnaireVersion) {
  const all = items(version);
  const statements = all.filter((item) => item.kind === 'statement');

  test('has four to six statements per theme (a short scan three), on climate and on practice', () => {
    for (const theme of themeCodes) {
      const here = statements.filter((item) => item.theme === theme);
      expect(here.length).toBeGreaterThanOrEqual(version.code === 'team-self-scan' ? 3 : 4);
      expect(here.length).toBeLessThanOrEqual(6);
      expect(new Set(here.map((item) => item.aspect))).toEqual(new Set(['climate', 'practice']));
    }
  });

  test('has at least four statements with which agreeing is unfavourable', () => {
    expect(statements.filter((item) => item.direction === 'negative').length).toBeGreaterThanOrEqual(4);
  });

  test('asks once per theme how it goes compared with a year ago', () => {
    expect(all.filter((item) => item.kind === 'year-ago').map((item) => item.theme)).toEqual([...themeCodes]);
  });

  test('requires the statements and the role, and nothing else', () => {
    const required = all.filter((item) => item.required);
    expect(new Set(required.map((item) => item.kind))).toEqual(new Set(['statement', 'role']));
    expect(statements.every((item) => item.required)).toBe(true);
  });

  test('says in plain words that the statements and scales are ours', () => {
    expect(version.description.nl).toMatch(/stellingen.*antwoorden van 1 tot 5.*hebben wij zelf gemaakt/);
    expect(version.description.en).toMatch(/statements.*answers from 1 to 5.*we made (those )?ourselves/i);
  });
}
