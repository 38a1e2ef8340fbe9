import { requireFinite } from './require-finite.ts';

/**
 * Refuses counts per category that are negative, too few in number, or all zero.
 *
 * Shares are fine as well as whole counts: only their proportions matter to the agreement measures.
 *
 * @param caller the function whose door it is; named in the error
 * @param counts answers per category, in order
 * @param leastCategories the smallest number of categories that makes sense
 * @returns the total
 * @throws TypeError when a count is not finite
 * @throws RangeError when a count is negative, the categories are too few, or nobody answered
 * @example
 * requireCounts('consensus', [0, 1, 2, 4, 1], 2); // 8
 */
export function requireCounts(caller: string, counts: readonly number[], leastCategories: number): number {
  requireFinite(caller, counts);
  if (counts.length < leastCategories) {
    throw new RangeError(`${caller} needs at least ${leastCategories} categories, got ${counts.length}`);
  }
  if (counts.some((count) => count < 0)) {
    throw new RangeError(`${caller} needs counts of zero or more, got ${counts.join(', ')}`);
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) throw new RangeError(`${caller} needs at least one answer, got only empty categories`);
  return total;
}
