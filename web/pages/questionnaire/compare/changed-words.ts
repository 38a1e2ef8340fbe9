export type Piece = { kind: 'same' | 'removed' | 'added'; words: string };

/** What was taken out of a text and what was put in, word by word: the longest common row of words stays. */
export function changedWords(before: string, after: string): Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const longest = table(old, now);
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], word: string) => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.words += ` ${word}`;
    else pieces.push({ kind, words: word });
  };
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [was, is] = [old[i], now[j]];
    if (was !== undefined && was === is) {
      add('same', was);
      i += 1;
      j += 1;
    } else if (was !== undefined && (is === undefined || at(longest, i + 1, j) >= at(longest, i, j + 1))) {
      add('removed', was);
      i += 1;
    } else if (is !== undefined) {
      add('added', is);
      j += 1;
    }
  }
  return pieces;
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
const at = (rows: number[][], i: number, j: number) => rows[i]?.[j] ?? 0;

/** How many words the rests from each pair of places have in common. */
function table(old: string[], now: string[]): number[][] {
  const rows: number[][] = Array.from({ length: old.length + 1 }, () => new Array(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = rows[i];
      if (row)
        row[j] = old[i] === now[j] ? at(rows, i + 1, j + 1) + 1 : Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
    }
  return rows;
}
