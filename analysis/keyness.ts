import { requireWhole } from './require-whole.ts';

/**
 * How much more (or less) often a word occurs in one body of text than chance allows, given another: the log-likelihood
 * ratio G² of the two-by-two table.
 *
 * Unlike a difference in frequencies it is to be trusted for rare words too. To compare: 3.84 is the 5 % point for one
 * word looked at alone; looking at many, use it to order them.
 *
 * @param here how often the word occurs here
 * @param sizeHere all words here
 * @param there how often the word occurs there
 * @param sizeThere all words there
 * @returns 0 or more; 0 when it occurs equally often, or when one of the bodies is empty
 * @throws RangeError when a count is not a whole number, or a word occurs more often than there are words
 * @source Dunning (1993), Accurate Methods for the Statistics of Surprise and Coincidence, §4
 * @example
 * keyness(10, 100, 10, 1000); // 22.9…
 */
export function keyness(here: number, sizeHere: number, there: number, sizeThere: number): number {
  requireWhole('keyness', 'here', here, 0);
  requireWhole('keyness', 'there', there, 0);
  requireWhole('keyness', 'sizeHere', sizeHere, here);
  requireWhole('keyness', 'sizeThere', sizeThere, there);
  const all = sizeHere + sizeThere;
  const term = (observed: number, row: number, column: number) =>
    observed === 0 ? 0 : observed * Math.log((observed * all) / (row * column));
  const word = here + there;
  const sum =
    term(here, word, sizeHere) +
    term(there, word, sizeThere) +
    term(sizeHere - here, all - word, sizeHere) +
    term(sizeThere - there, all - word, sizeThere);
  return Math.max(0, 2 * sum);
}
