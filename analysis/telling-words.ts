import type { ContentWord } from './content-words.ts';
import { keyness } from './keyness.ts';

const mostWords = 8;
/** A group is named by so many words even when it is too small for any to pass the 5 % point. */
const fewestWords = 3;
/** The 5 % point of G² for one word: a word below it tells the group from the rest no better than chance. */
const telling = 3.84;

/**
 * The words that set a group of texts apart from the others, the most telling first.
 *
 * @param written per text its words
 * @param members the places of the texts of the group
 * @returns at most eight words, in the form most used in the group; each occurs at least twice there and relatively more
 *   often than elsewhere
 * @source Dunning (1993); see `keyness`
 * @example
 * tellingWords(contentWords(texts, 'nl'), new Set([0, 3])); // [{ word: 'parkeren', keyness: 12.1 }, …]
 */
export function tellingWords(written: readonly ContentWord[][], members: ReadonlySet<number>) {
  const here = new Map<string, ContentWord[]>();
  const there = new Map<string, number>();
  let sizeHere = 0;
  let sizeThere = 0;
  written.forEach((words, place) => {
    for (const one of words) {
      if (members.has(place)) here.set(one.stem, [...(here.get(one.stem) ?? []), one]);
      else there.set(one.stem, (there.get(one.stem) ?? 0) + 1);
    }
    if (members.has(place)) sizeHere += words.length;
    else sizeThere += words.length;
  });
  return [...here]
    .filter(([stem, found]) => found.length > 1 && found.length * sizeThere > (there.get(stem) ?? 0) * sizeHere)
    .map(([stem, found]) => ({
      word: commonest(found),
      keyness: keyness(found.length, sizeHere, there.get(stem) ?? 0, sizeThere),
    }))
    .sort((a, b) => b.keyness - a.keyness || (a.word < b.word ? -1 : 1))
    .filter((one, place) => place < fewestWords || one.keyness >= telling)
    .slice(0, mostWords);
}

/** The form most used; a whole word before a piece of a compound. */
function commonest(found: readonly ContentWord[]): string {
  const whole = found.filter(({ isPart }) => !isPart);
  const forms = new Map<string, number>();
  for (const { word } of whole.length > 0 ? whole : found) forms.set(word, (forms.get(word) ?? 0) + 1);
  return [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}
