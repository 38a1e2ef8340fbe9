import { commonWords } from './common-words.ts';
import { compoundParts } from './compound-parts.ts';
import { isNegator } from './negators.ts';
import { stemWord } from './stem-word.ts';
import { stopWords } from './stop-words.ts';
import { wordsOf } from './words-of.ts';

/** A word that names a subject. A part is a piece of a compound, beside the compound itself. */
export type ContentWord = { word: string; stem: string; isPart: boolean };

const shortest = 3;

/**
 * The words of texts that say what they are about, with their stems: no stop words, common words or negators, none of
 * under three letters. In Dutch, a compound also counts as the parts that other words of these texts have.
 *
 * @param texts texts in one language
 * @param locale that language
 * @returns per text its words, in order
 * @example
 * contentWords(['Er zijn geen werkafspraken', 'afspraken'], 'nl')[0];
 * // [{ word: 'werkafspraken', stem: 'werkafsprak', isPart: false }, { word: 'afspraken', stem: 'afsprak', isPart: true }]
 */
export function contentWords(texts: readonly string[], locale: 'nl' | 'en'): ContentWord[][] {
  const names = (word: string) =>
    word.length >= shortest &&
    !isNegator(word, locale) &&
    !stopWords[locale].has(word) &&
    !commonWords[locale].has(word);
  const written = texts.map((text) =>
    wordsOf(text).flatMap(({ word }) => (names(word) ? [{ word, stem: stemWord(word, locale), isPart: false }] : [])),
  );
  if (locale === 'en') return written;
  const known = new Set(written.flatMap((words) => words.map(({ stem }) => stem)));
  const knows = (piece: string) => names(piece) && known.has(stemWord(piece, locale));
  return written.map((words) =>
    words.flatMap((one) => [
      one,
      ...compoundParts(one.word, knows)
        .map((word) => ({ word, stem: stemWord(word, locale), isPart: true }))
        .filter(({ stem }) => stem !== one.stem),
    ]),
  );
}
