import { contentWords } from './content-words.ts';
import { nonNegativeFactors } from './non-negative-factors.ts';
import { requireWhole } from './require-whole.ts';
import { seededRandom } from './seeded-random.ts';
import { tellingWords } from './telling-words.ts';
import { weighedWords } from './weighed-words.ts';

/** A group of texts that seem to be about one thing, for a person to look at and name. */
export type ProposedTheme = {
  /** Words that set these texts apart from the others, the most telling first, as people wrote them. */
  words: { word: string; keyness: number }[];
  /** The places of the texts in the list that was given, the most typical first. At least two. */
  texts: number[];
};

/**
 * Groups texts that no code covers yet, with their telling words, as proposals for the codebook.
 *
 * Texts are counted by their words, rare words for more (TF-IDF), and the table is taken apart into parts that only add
 * up; a text goes with its strongest part. What shares no word with another text stays out. A proposal is a beginning:
 * with fewer than some thirty texts, read them all instead. The same texts in the same order give the same proposals.
 *
 * @param texts remarks in one language
 * @param o.locale that language
 * @param o.groups how many groups to look for; default the square root of half the number of texts, 2 to 8
 * @param o.random where the search starts, default seeded
 * @returns at most so many proposals, the largest first; none when hardly any text shares a word
 * @throws RangeError when groups is not a whole number of at least 1
 * @source Lee & Seung (1999), Learning the parts of objects by non-negative matrix factorization; Dunning (1993)
 * @example
 * discoverThemes(uncoded, { locale: 'nl' })[0]?.words.map(({ word }) => word); // ['parkeren', 'garage', …]
 */
export function discoverThemes(
  texts: string[],
  o: { locale: 'nl' | 'en'; groups?: number; random?: () => number },
): ProposedTheme[] {
  const written = contentWords(texts, o.locale);
  const { rows, columns } = weighedWords(written.map((words) => words.map(({ stem }) => stem)));
  const speaking = rows.filter((row) => row.length > 0).length;
  const groups = o.groups ?? Math.max(2, Math.min(8, Math.round(Math.sqrt(speaking / 2))));
  requireWhole('discoverThemes', 'groups', groups, 1);
  if (speaking < 2) return [];
  const { weights } = nonNegativeFactors(rows, {
    columns,
    parts: Math.min(groups, speaking),
    random: o.random ?? seededRandom(1),
  });
  const strongest = weights.map((row, place) => (rows[place]?.length ? row.indexOf(Math.max(...row)) : -1));
  const found = Array.from({ length: groups }, (_, group) => {
    const members = strongest.flatMap((one, place) => (one === group ? [place] : []));
    const weight = (place: number) => weights[place]?.[group] ?? 0;
    return members.sort((a, b) => weight(b) - weight(a) || a - b);
  });
  return aboutTheSame(found, (members) => tellingWords(written, new Set(members)))
    .filter(({ texts: members, words }) => members.length > 1 && words.length > 0)
    .sort((a, b) => b.texts.length - a.texts.length || (a.texts[0] ?? 0) - (b.texts[0] ?? 0));
}

/** Groups with their words; those with the same most telling word are one: few texts are soon split too far. */
function aboutTheSame(groups: number[][], wordsOf: (texts: number[]) => ProposedTheme['words']): ProposedTheme[] {
  const byWord = new Map<string, ProposedTheme>();
  for (const texts of groups) {
    const words = wordsOf(texts);
    const word = words[0]?.word ?? '';
    const known = byWord.get(word);
    if (!known) byWord.set(word, { words, texts });
    else {
      const all = [...known.texts, ...texts];
      const together = wordsOf(all);
      // When that is everything, no word sets it apart any more: what set the first part apart still tells.
      byWord.set(word, { words: together.length > 0 ? together : known.words, texts: all });
    }
  }
  return [...byWord.values()];
}
