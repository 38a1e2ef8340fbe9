import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from 'stemmer';

/**
 * The stem that the forms of a word share: "afspraak" and "afspraken" give "afsprak".
 *
 * Dutch: the Snowball algorithm of before version 3 (`dutch_porter`), as every package of npm has it; the newer
 * `dutch` (Kraaij & Pohlmann 1994) would split differently, so do not mix indexes. It leaves the plural -s after -ie
 * standing ("organisaties"), which is taken off here first. English: Porter (1980), from a package of its own, for the
 * English of the Dutch one's package stems "prevention" to "preven". A stem need not be a word.
 *
 * @param word lower case
 * @param locale the language of the word
 * @source @orama/stemmers 3.1.18, generated from Snowball 2; stemmer 2.0.1; Porter (1980), An algorithm for suffix
 *   stripping
 * @example
 * stemWord('afspraken', 'nl'); // 'afsprak'
 */
export function stemWord(word: string, locale: 'nl' | 'en'): string {
  const bare = word.replace(/'s?$/, '');
  return locale === 'nl' ? dutch(bare.replace(/ies$/, 'ie')) : english(bare.replace(/n't$/, ''));
}
