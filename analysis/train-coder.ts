import type { CodedExample, Coder } from './coder.ts';
import { type BayesExample, trainBayes } from './complement-naive-bayes.ts';
import { stemWord } from './stem-word.ts';
import { stopWords } from './stop-words.ts';
import { type FeatureSource, textFeatures } from './text-features.ts';
import { toneFeatures, toneMarks } from './tone-features.ts';
import { wordsOf } from './words-of.ts';

const keywordWeight = 4;
const toneMarkWeight = 20;

/**
 * Learns from coded texts and keywords which codes to suggest for a new text.
 *
 * Give it what a person confirmed, and train anew after each confirmation: for five hundred texts it takes a tenth of a second. Keywords count as tiny
 * examples, so that a code without examples can be suggested too. Codes may be those of a codebook or the themes of a
 * framework. Train one coder per language.
 *
 * @param examples coded texts, possibly none; an example without codes teaches tone alone
 * @param o.locale the language of the texts
 * @param o.keywords per code the words that point its way
 * @returns the coder, for `suggestCodes`
 * @source complement naive Bayes: Rennie et al. (2003); see `trainBayes`
 * @example
 * const coder = trainCoder([{ text: 'De ambitie is vaag', codes: ['ambition'] }], { locale: 'nl' });
 * suggestCodes('Wat is onze ambitie?', coder).codes[0]?.code; // 'ambition'
 */
export function trainCoder(
  examples: CodedExample[],
  o: { locale: 'nl' | 'en'; keywords?: Record<string, string[]> },
): Coder {
  const { locale } = o;
  const keywords = Object.entries(o.keywords ?? {}).flatMap(([code, list]) => list.map((text) => ({ code, text })));
  const source: FeatureSource = {
    locale,
    parts: knownParts(
      [...examples, ...keywords].map(({ text }) => text),
      locale,
    ),
    phrases: knownPhrases(
      keywords.map(({ text }) => text),
      locale,
    ),
  };
  const topic = (text: string) => new Map([...textFeatures(text, source)].map(([name, { amount }]) => [name, amount]));
  const coded: BayesExample[] = [
    ...examples.map(({ text, codes }) => ({ features: topic(text), classes: codes })),
    ...keywords.map(({ code, text }) => ({
      features: keywordFeatures(text, source),
      classes: [code],
      hint: { weight: keywordWeight },
    })),
  ];
  const toned: BayesExample[] = [
    ...examples.flatMap(({ text, tone }) => (tone ? [{ features: toneFeatures(text, locale), classes: [tone] }] : [])),
    ...(
      [
        [toneMarks.well, 'goes-well'],
        [toneMarks.improve, 'can-improve'],
        [toneMarks.question, 'unclear'],
      ] as const
    ).map(([mark, tone]) => ({ features: new Map([[mark, 1]]), classes: [tone], hint: { weight: toneMarkWeight } })),
  ];
  return {
    ...source,
    codes: trainBayes(coded, { smoothing: 2 }),
    tone: trainBayes(toned, { byRarity: false, balanced: true }),
  };
}

/** A keyword of several words counts as that phrase alone: "waiting list" is not any "list". */
function keywordFeatures(text: string, source: FeatureSource): Map<string, number> {
  const stems = wordsOf(text).map(({ word }) => stemWord(word, source.locale));
  if (stems.length > 1) return new Map([[stems.join(' '), 1]]);
  return new Map([...textFeatures(text, source)].map(([name, { amount }]) => [name, amount]));
}

function knownParts(texts: string[], locale: 'nl' | 'en'): Set<string> {
  const words = new Set(texts.flatMap((text) => wordsOf(text).map(({ word }) => word)));
  return new Set([...words].filter((word) => !stopWords[locale].has(word)).map((word) => stemWord(word, locale)));
}

function knownPhrases(keywords: string[], locale: 'nl' | 'en'): Map<string, string[][]> {
  const phrases = new Map<string, string[][]>();
  for (const keyword of new Set(keywords)) {
    const stems = wordsOf(keyword).map(({ word }) => stemWord(word, locale));
    const [first] = stems;
    if (first !== undefined && stems.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), stems]);
  }
  return phrases;
}
