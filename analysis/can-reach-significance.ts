import { requireLevel } from './require-level.ts';
import { requireWhole } from './require-whole.ts';

/**
 * Whether a sign-flip test on so many pairs could ever reach the level, when so many themes are compared: the smallest
 * possible p is 2/2^m, and the first step of Holm multiplies it by the number of themes.
 *
 * If not, an outcome without difference means nothing and the word is *too few answers to tell*.
 *
 * @param pairs m, the organisations that scored in both waves
 * @param themes how many themes are compared together
 * @param level the level below which a change counts, default .05
 * @returns true from 6 pairs on for one theme, from 8 on for five
 * @throws RangeError when a number is not whole or the level is not between 0 and 1
 * @example
 * canReachSignificance(7, 5); // false
 */
export function canReachSignificance(pairs: number, themes: number, level = 0.05): boolean {
  requireWhole('canReachSignificance', 'pairs', pairs, 0);
  requireWhole('canReachSignificance', 'themes', themes, 1);
  requireLevel('canReachSignificance', 'level', level);
  return themes * 2 ** (1 - pairs) <= level + 1e-12;
}
