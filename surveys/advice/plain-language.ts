import type { Rule } from './types.ts';
import { firstOf, oneOf, sentencesOf, wordsOf } from './words.ts';

/** More words than this in one sentence is more than a reader at level B1 keeps together. */
const mostWords = 20;

/** Longer words than this are split by the eye; names that are the subject of the product itself are passed over. */
const mostLetters = { nl: 18, en: 15 };
const known = { nl: oneOf('samenwerkingsverband(?:en)?', 'ervaringsdeskundigen?'), en: oneOf('confidentiality') };

const official = {
  nl: oneOf(
    ...['teneinde', 'middels', 'derhalve', 'conform', 'inzake', 'omtrent', 'aangaande', 'alsmede', 'dienaangaande'],
    ...[
      'faciliteren',
      'faciliteert',
      'implementeren',
      'implementatie',
      'participeren',
      'participatie',
      'optimaliseren',
    ],
    ...[
      'commitment',
      'alignment',
      'governance',
      'borging',
      'geborgd',
      'integraal',
      'adequaat',
      'adequate',
      'ten aanzien van',
    ],
  ),
  en: oneOf(
    ...[
      'hereby',
      'thereof',
      'notwithstanding',
      'pursuant',
      'with regard to',
      'in respect of',
      'in order to',
      'prior to',
    ],
    ...[
      'facilitate[sd]?',
      'implement(?:s|ed|ation)?',
      'utili[sz]e[sd]?',
      'leverage[sd]?',
      'optimi[sz]e[sd]?',
      'commence*',
    ],
    ...['commitment', 'alignment', 'governance', 'stakeholders?', 'adequate(?:ly)?'],
  ),
};

/**
 * A sentence that is too long to read at once.
 *
 * @see Communicatierijk, Begrijpelijke taal (Dutch government): short sentences, on average ten words, for language
 *   level B1. The bound of 20 is our own, so that only what is clearly long is named.
 */
export const longSentence: Rule = (text) => {
  const long = sentencesOf(text).find((sentence) => wordsOf(sentence).length > mostWords);
  return long === undefined ? null : `${wordsOf(long).slice(0, 5).join(' ')} …`;
};

/**
 * Long and official words. The bounds on length and the list are our own; Dutch writes compounds as one word, so its
 * bound is higher.
 *
 * @see Communicatierijk, Begrijpelijke taal; Krosnick & Presser (2010), §9.3.1: simple, familiar words.
 */
export const hardWords: Rule = (text, language) => {
  const formal = firstOf(text, official[language]);
  if (formal !== null) return formal;
  const plain = text.replaceAll(known[language], '');
  const parts = wordsOf(plain).flatMap((word) => word.split('-'));
  return parts.find((word) => word.length > mostLetters[language]) ?? null;
};
