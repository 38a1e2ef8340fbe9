/** A word of a text: lower case, with the number of the clause it stands in. */
export type TextWord = { word: string; clause: number };

const wordOrBreak = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[.,;:!?()\n]/gu;

/**
 * The words of a text, in order. Numbers and signs are left out; a sign that ends a clause starts a new one.
 *
 * Accents stay, composed (NFC), so that "één" typed in either way is one word. Curly apostrophes become straight ones.
 *
 * @param text any text; empty gives no words
 * @example
 * wordsOf('Goed, maar te laat'); // [{ word: 'goed', clause: 0 }, { word: 'maar', clause: 1 }, …]
 */
export function wordsOf(text: string): TextWord[] {
  const words: TextWord[] = [];
  let clause = 0;
  for (const [found] of text.normalize('NFC').toLowerCase().matchAll(wordOrBreak)) {
    if (/^[\p{L}\p{M}]/u.test(found)) words.push({ word: found.replaceAll('’', "'"), clause });
    else clause += 1;
  }
  return words;
}
