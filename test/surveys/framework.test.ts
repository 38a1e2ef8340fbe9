import { expect, test } from 'vitest';
import { framework, isTheme, themeCodes } from '../../surveys/index.ts';
import { copiedWords } from './copied-words.ts';
import { localTexts } from './local-texts.ts';

test('The framework has the five themes of the inspectorates, in their order', () => {
  // Source 000 §3 names them: ambitie, belangen, relatie, organisatie en processen.
  const names = framework.themes.map((theme) => theme.name.nl.toLowerCase());
  expect(names).toEqual(['ambitie', 'belangen', 'relatie', 'organisatie', 'processen']);
  expect(framework.themes.map((theme) => theme.code)).toEqual([...themeCodes]);
});

test('A score is a strength from 3.5 on, needs attention below it, and a change counts from half a point', () => {
  // design/statistics.md §4 and §5.
  expect(framework.bounds).toEqual({ strength: 3.5, attention: 3.5 });
  expect(framework.meaningfulChange).toBe(0.5);
});

test('Every theme is described in both languages, in words of our own', () => {
  const texts = localTexts(framework);
  expect(texts).toHaveLength(15); // five themes, each with a name, a description and a question
  for (const { text } of texts) {
    expect(text.nl).not.toBe('');
    expect(text.en).not.toBe('');
    expect(copiedWords(text.nl)).toEqual([]);
  }
});

test('A word is a theme only when the framework has it', () => {
  expect(isTheme('relation')).toBe(true);
  expect(isTheme('constructor')).toBe(false);
  expect(isTheme(3)).toBe(false);
});
