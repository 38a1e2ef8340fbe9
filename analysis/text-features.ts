import { compoundParts } from './compound-parts.ts';
import { isNegator, negated } from './negators.ts';
import { stemWord } from './stem-word.ts';
import { stopWords } from './stop-words.ts';
import { wordsOf } from './words-of.ts';

/** One thing that a text has, how much of it, and the words by which it has it. */
export type Feature = { amount: number; words: Set<string> };

/** What features are taken from a text with. */
export type FeatureSource = {
  locale: 'nl' | 'en';
  parts: ReadonlySet<string>;
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
};

const deniedWeight = 0.5;

/**
 * What a text is about, as features: the stem of each word, the parts of compounds, denied words once more
 * as such ("not:bekend"), and keywords of more than one word.
 *
 * @param text any text
 * @param source the language, the stems that parts may have, and the phrases to look for
 * @returns per feature its amount and the words it came from
 * @example
 * textFeatures('Geen afspraken', { locale: 'nl', parts: new Set(), phrases: new Map() });
 * // Map { 'gen' → …, 'afsprak' → …, 'not:afsprak' → … }
 */
export function textFeatures(text: string, source: FeatureSource): Map<string, Feature> {
  const { locale, parts, phrases } = source;
  const features = new Map<string, Feature>();
  const add = (name: string, amount: number, ...words: string[]) => {
    const feature = features.get(name) ?? { amount: 0, words: new Set() };
    feature.amount += amount;
    for (const word of words) feature.words.add(word);
    features.set(name, feature);
  };
  const words = wordsOf(text);
  const denied = negated(words, locale);
  const stemOf = new Map<string, string>();
  for (const { word } of words) if (!stemOf.has(word)) stemOf.set(word, stemWord(word, locale));
  const stems = words.map(({ word }) => stemOf.get(word) ?? word);
  words.forEach(({ word }, place) => {
    const stem = stems[place] ?? word;
    for (const phrase of phrases.get(stem) ?? []) {
      if (phrase.every((part, offset) => stems[place + offset] === part)) {
        add(phrase.join(' '), 1, ...words.slice(place, place + phrase.length).map((one) => one.word));
      }
    }
    if (stopWords[locale].has(word)) return;
    add(isNegator(word, locale) ? 'not' : stem, 1, word);
    if (denied[place]) add(`not:${stem}`, deniedWeight, word);
    if (locale === 'en') return;
    for (const part of partsOf(word, parts)) add(part, 1, word);
  });
  return features;
}

/** Stems of the parts of Dutch words, remembered per set of known stems: long texts repeat their words. */
const remembered = new WeakMap<ReadonlySet<string>, Map<string, string[]>>();

function partsOf(word: string, known: ReadonlySet<string>): string[] {
  const before = remembered.get(known) ?? new Map<string, string[]>();
  remembered.set(known, before);
  const found =
    before.get(word) ??
    compoundParts(word, (piece) => known.has(stemWord(piece, 'nl'))).map((part) => stemWord(part, 'nl'));
  before.set(word, found);
  return found;
}
