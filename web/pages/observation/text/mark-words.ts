export type Piece = { start: number; text: string; marked: boolean };

const word = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/**
 * A text in pieces, so that the words that led to a suggestion can be marked in it.
 *
 * @param words in lower case, as suggestions name them
 */
export function markWords(text: string, words: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const found of words.size === 0 ? [] : text.matchAll(word)) {
    const plain = found[0].normalize('NFC').toLowerCase().replaceAll('’', "'");
    if (!words.has(plain)) continue;
    if (found.index > done) pieces.push({ start: done, text: text.slice(done, found.index), marked: false });
    pieces.push({ start: found.index, text: found[0], marked: true });
    done = found.index + found[0].length;
  }
  if (done < text.length) pieces.push({ start: done, text: text.slice(done), marked: false });
  return pieces;
}
