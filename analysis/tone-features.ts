import { isNegator, negated } from './negators.ts';
import { stemWord } from './stem-word.ts';
import { toneWords } from './tone-words.ts';
import { wordsOf } from './words-of.ts';

/** How a text sounds, beside its words: `+` and `-` count words of tone (turned round where denied), `?` a question. */
export const toneMarks = { well: '+', improve: '-', question: '?' } as const;

/** Praise in any form ("goed", "goede"); wishes only as they stand ("meer", but not every word with that stem). */
const marksOf = (locale: 'nl' | 'en') => ({
  well: new Set(toneWords[locale].well.map((word) => stemWord(word, locale))),
  improve: new Set(toneWords[locale].improve),
});
const marked = { nl: marksOf('nl'), en: marksOf('en') };

/**
 * What the tone of a text is read from: every word (small words too: "te", "graag"), denied words as such, words of
 * tone, and whether it asks something.
 *
 * @param text any text
 * @param locale the language to read it in
 * @returns amounts per feature
 * @example
 * toneFeatures('Niet goed', 'nl').get('-'); // 1.5: denied "goed", and half for the negator
 */
export function toneFeatures(text: string, locale: 'nl' | 'en'): Map<string, number> {
  const features = new Map<string, number>();
  const add = (name: string, amount: number) => features.set(name, (features.get(name) ?? 0) + amount);
  const { well, improve } = marked[locale];
  const words = wordsOf(text);
  const denied = negated(words, locale);
  words.forEach(({ word }, place) => {
    const stem = stemWord(word, locale);
    add(denied[place] ? `not:${stem}` : stem, 1);
    if (isNegator(word, locale)) add(toneMarks.improve, 0.5);
    if (well.has(stem)) add(denied[place] ? toneMarks.improve : toneMarks.well, 1);
    else if (improve.has(word)) add(denied[place] ? toneMarks.well : toneMarks.improve, 1);
  });
  if (text.includes('?')) add(toneMarks.question, 1);
  return features;
}
