import type { DraftText } from '../../../../../surveys/index.ts';

/** The languages of a questionnaire. */
export const draftLanguages = ['nl', 'en'] as const;
export type DraftLanguage = (typeof draftLanguages)[number];

/** A text with other words in one language; without words the language is not there. */
export function withWords(text: DraftText | undefined, language: DraftLanguage, words: string): DraftText {
  const { [language]: _, ...others } = text ?? {};
  return words.trim() === '' ? others : { ...others, [language]: words };
}

/** The same for a text that may be left out as a whole. */
export function withOptionalWords(
  text: DraftText | undefined,
  language: DraftLanguage,
  words: string,
): DraftText | undefined {
  const changed = withWords(text, language, words);
  return Object.keys(changed).length === 0 ? undefined : changed;
}

/** The words in a language, or else in the other. */
export const wordsIn = (text: DraftText | undefined, language: DraftLanguage): string =>
  text?.[language] ?? text?.[language === 'nl' ? 'en' : 'nl'] ?? '';

/** A part with a property changed; undefined takes it away. */
export function withProperty<T extends { [property: string]: unknown }>(part: T, property: string, value: unknown): T {
  if (value !== undefined) return { ...part, [property]: value };
  const { [property]: _, ...others } = part;
  return others as T;
}
