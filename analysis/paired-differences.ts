import { requireOneRowEach } from './require-one-row-each.ts';
import { scoreTheme } from './score-theme.ts';
import type { OrganisationAnswers, ScaledItem } from './types.ts';

/**
 * How every organisation that has a score in both waves moved on one theme: after minus before.
 *
 * Pass only items that may be compared: same code, same scale, same meaning.
 *
 * @param before one row per organisation in the first wave
 * @param after one row per organisation in the second wave
 * @param items the comparable items of one theme
 * @returns the differences in scale points, from low to high, so that the order does not tell whose they are
 * @throws RangeError when an organisation occurs twice in a wave, items differ in scale, or a value is off the scale
 * @example
 * pairedDifferences(wave2026, wave2027, comparableItems); // [-0.25, 0, 0.5]
 */
export function pairedDifferences(
  before: OrganisationAnswers[],
  after: OrganisationAnswers[],
  items: ScaledItem[],
): number[] {
  requireOneRowEach('pairedDifferences', before);
  requireOneRowEach('pairedDifferences', after);
  const scoreBefore = new Map(before.map((row) => [row.organisation, scoreTheme(row, items)]));
  return after
    .map((row) => {
      const then = scoreBefore.get(row.organisation) ?? null;
      const now = scoreTheme(row, items);
      return then === null || now === null ? null : now - then;
    })
    .filter((difference) => difference !== null)
    .sort((a, b) => a - b);
}
