import { mean } from 'simple-statistics';
import { requireOneRowEach } from './require-one-row-each.ts';
import { scoreTheme } from './score-theme.ts';
import type { NetworkScore, OrganisationAnswers, ScaledItem } from './types.ts';

/**
 * The score of a network on one theme: the mean over organisations, each weighing once.
 *
 * Give `values` to `meanInterval` with the number of members invited; never show the mean without it. For one item,
 * pass that item alone.
 *
 * @param rows the answers, one row per organisation
 * @param items the items of one theme, on one scale
 * @returns the mean (1..points), the number of organisations it rests on, and their scores from low to high, so that
 *   the order does not tell whose they are; null when no organisation has a score
 * @throws RangeError when an organisation occurs twice, items differ in scale, or a value is off the scale
 * @example
 * scoreNetwork(rows, itemsOf('ambition')); // { mean: 3.4, base: 8, values: [2.2, …, 4.6] }
 */
export function scoreNetwork(rows: OrganisationAnswers[], items: ScaledItem[]): NetworkScore | null {
  requireOneRowEach('scoreNetwork', rows);
  const values = rows
    .map((row) => scoreTheme(row, items))
    .filter((score) => score !== null)
    .sort((a, b) => a - b);
  return values.length === 0 ? null : { mean: mean(values), base: values.length, values };
}
