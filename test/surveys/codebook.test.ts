import { expect, test } from 'vitest';
import { codebook, codebookEntry, themeCodes } from '../../surveys/index.ts';
import { copiedWords } from './copied-words.ts';
import { localTexts } from './local-texts.ts';

test('Every code stands in the codebook once, and looks like a code', () => {
  const codes = codebook.map((entry) => entry.code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('Every theme has codes, in the order of the framework', () => {
  const order = codebook.map((entry) => themeCodes.indexOf(entry.theme));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(new Set(order).size).toBe(5);
});

test('What experts by experience asked for can be coded', () => {
  // The four points of the experts in source 000 §3.2, in their order there.
  for (const code of ['prevention', 'peer-to-peer', 'clients-in-control', 'informal-help'])
    expect(codebookEntry(code)?.source).toBe('000 §3.2');
});

test('A code that does not exist has no entry', () => {
  expect(codebookEntry('toString')).toBeUndefined();
});

test('Every label, definition and example is there in both languages and in our own words', () => {
  for (const { path, text } of localTexts(codebook.map(({ keywords: _, ...entry }) => entry))) {
    expect(text.nl.trim(), path).not.toBe('');
    expect(text.en.trim(), path).not.toBe('');
    expect(copiedWords(text.nl), path).toEqual([]);
  }
});

test('Keywords are lower case and not given twice within a code', () => {
  for (const { code, keywords } of codebook)
    for (const words of [keywords.nl, keywords.en]) {
      expect(words.length, code).toBeGreaterThan(2);
      expect(new Set(words).size, code).toBe(words.length);
      for (const word of words) expect(word).toBe(word.toLowerCase());
    }
});
