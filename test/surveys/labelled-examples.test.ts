import { describe, expect, test } from 'vitest';
import { codebook, codebookEntry, labelledExamples, suggestionStart, themeCodes } from '../../surveys/index.ts';
import { copiedWords } from './copied-words.ts';

const locales = ['nl', 'en'] as const;
const all = locales.flatMap((locale) => labelledExamples(locale));

describe('labelledExamples', () => {
  test('there are at least 300 remarks, 180 of them in Dutch and 120 in English', () => {
    expect(labelledExamples('nl').length).toBeGreaterThanOrEqual(180);
    expect(labelledExamples('en').length).toBeGreaterThanOrEqual(120);
    expect(all.length).toBeGreaterThanOrEqual(300);
  });

  test('no remark is there twice, nor stands as an example in the codebook', () => {
    const texts = [...all.map(({ text }) => text), ...codebook.flatMap(({ example }) => [example.nl, example.en])];
    expect(new Set(texts.map((text) => text.toLowerCase())).size).toBe(texts.length);
  });

  test.each(locales)(
    'every code of the codebook is illustrated by at least five remarks in %s, of different tones',
    (locale) => {
      for (const { code } of codebook) {
        const about = labelledExamples(locale).filter(({ codes }) => codes.includes(code));
        expect(about.length, code).toBeGreaterThanOrEqual(5);
        expect(new Set(about.map(({ tone }) => tone)).size, code).toBe(3);
      }
    },
  );

  test('codes are those of the codebook, and the theme is that of the first', () => {
    for (const { codes, theme, text } of all) {
      expect(codes.length, text).toBeGreaterThan(0);
      expect(new Set(codes).size, text).toBe(codes.length);
      for (const code of codes) expect(codebookEntry(code)?.code, text).toBe(code);
      expect(theme, text).toBe(codebookEntry(codes[0] ?? '')?.theme);
    }
  });

  test.each(locales)('some remarks in %s are about two themes, some are short and some are long', (locale) => {
    const examples = labelledExamples(locale);
    const themesOf = (codes: string[]) => new Set(codes.map((code) => codebookEntry(code)?.theme));
    const lengths = examples.map(({ text }) => text.split(/\s+/).length);
    expect(examples.filter(({ codes }) => themesOf(codes).size > 1).length).toBeGreaterThanOrEqual(10);
    expect(Math.min(...lengths)).toBeLessThan(7);
    expect(Math.max(...lengths)).toBeGreaterThan(40);
  });

  test('no remark was copied from the main source', () => {
    for (const { text } of all) expect(copiedWords(text), text).toEqual([]);
  });

  test('changing what was given changes nothing for the next one who asks', () => {
    labelledExamples('nl')[0]?.codes.push('trust');
    expect(labelledExamples('nl')[0]?.codes).toEqual(['ambition-unknown']);
  });
});

describe('suggestionStart', () => {
  test.each(locales)('every code and every theme has texts and keywords to start from in %s', (locale) => {
    const codes = suggestionStart(locale, 'codes');
    const themes = suggestionStart(locale, 'themes');
    expect(Object.keys(codes.keywords)).toEqual(codebook.map(({ code }) => code));
    expect(Object.keys(themes.keywords)).toEqual([...themeCodes]);
    for (const start of [codes, themes])
      for (const [code, keywords] of Object.entries(start.keywords)) {
        expect(new Set(keywords).size, code).toBe(keywords.length);
        expect(keywords.length, code).toBeGreaterThan(2);
        expect(
          start.examples.some((example) => example.codes.includes(code)),
          code,
        ).toBe(true);
      }
  });

  test('the name of a theme points its way', () => {
    expect(suggestionStart('nl', 'themes').keywords.relation?.[0]).toBe('relatie');
    expect(suggestionStart('en', 'themes').keywords.interests?.[0]).toBe('interests');
  });
});
