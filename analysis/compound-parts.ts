/** What Dutch puts between the parts of a compound: samenwerking-s-afspraken, jeugd-zorg, kind-er-opvang. */
const links = ['s', '', 'e', 'en', 'er', 'n'];
const shortest = 4;
const shortestAlone = 5;

/** Compounds that have grown into words of their own; their parts say something else. */
const grown =
  /^(doelgroep|voorbeeld|maatregel|samenwerk|samenwerking|bijeenkomst|onderwijs|natuurlijk|wethouder)(e|s|en|pen|t)?$/;

/**
 * The parts of a Dutch compound that are known words: all of them where the compound can be taken apart completely, else
 * its last part, else its first.
 *
 * Small on purpose: it splits over the words it is given, so a part that nobody ever used is not found, and the word
 * then simply counts as itself. The last part of a Dutch compound is what the thing is, so it goes before the first.
 *
 * @param word lower case
 * @param knows whether a piece is (a form of) a known word
 * @returns the parts as they stand in the word, without links; empty when it is not a compound of known words
 * @example
 * compoundParts('samenwerkingsafspraken', (piece) => ['samenwerking', 'afspraken'].includes(piece));
 * // ['samenwerking', 'afspraken']
 */
export function compoundParts(word: string, knows: (piece: string) => boolean): string[] {
  if (word.length < 2 * shortest || grown.test(word)) return [];
  const whole = splitCompletely(word, knows, 3);
  if (whole !== null && whole.length > 1) return whole;
  for (let at = 3; at <= word.length - shortestAlone; at += 1) {
    const tail = word.slice(at);
    if (isPiece(word.slice(0, at)) && knows(tail)) return [tail];
  }
  for (let at = word.length - 3; at >= shortestAlone; at -= 1) {
    const head = word.slice(0, at);
    if (!isPiece(word.slice(at))) continue;
    const known = withoutLink(head).find((one) => one.length >= shortestAlone && knows(one));
    if (known !== undefined) return [known];
  }
  return [];
}

function splitCompletely(word: string, knows: (piece: string) => boolean, most: number): string[] | null {
  if (word.length >= shortest && knows(word)) return [word];
  if (most === 1) return null;
  for (let at = word.length - shortest; at >= shortest; at -= 1) {
    const head = withoutLink(word.slice(0, at)).find((one) => one.length >= shortest && knows(one));
    const rest = head === undefined ? null : splitCompletely(word.slice(at), knows, most - 1);
    if (head !== undefined && rest !== null) return [head, ...rest];
  }
  return null;
}

const withoutLink = (head: string): string[] =>
  links.flatMap((link) => (head.endsWith(link) ? [head.slice(0, head.length - link.length)] : []));

const isPiece = (rest: string) => /[aeiouy]/.test(rest);
