/** Splitting a text, and finding words in it; every rule about wording is built on these. */

/** The sentences of a text, each with its closing mark. */
export const sentencesOf = (text: string): string[] =>
  text
    .match(/[^.!?…]+[.!?…]*/g)
    ?.map((one) => one.trim())
    .filter(Boolean) ?? [];

/** The words of a text, as they stand there. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];

/** A pattern that finds one of these words or word groups, whole, in any case; `*` stands for the rest of a word. */
export function oneOf(...words: string[]): RegExp {
  const made = words.map((one) => one.replaceAll('*', '\\p{L}*').replaceAll("'", "['’]").replaceAll(' ', '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${made.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** The first words that a pattern finds; null when there are none. */
export const firstOf = (text: string, pattern: RegExp): string | null => text.match(pattern)?.[0] ?? null;
