import { requireCounts } from './require-counts.ts';

/**
 * Tastle and Wierman's consensus of answers on an ordered scale: 1 + Σ p_i · log2(1 − |i − x̄| / (A − 1)).
 *
 * Treats categories as 1..A with equal steps. Empty categories are skipped, so that no log2(0) can arise.
 *
 * @param counts answers per category, in order; only their proportions matter
 * @returns 0 (half at one end, half at the other) to 1 (all in one category)
 * @throws TypeError when a count is not finite
 * @throws RangeError when a count is negative, there are fewer than 2 categories, or nobody answered
 * @source Tastle & Wierman (2007), International Journal of Approximate Reasoning 45, 531–545
 * @example
 * consensus([0, 0, 4, 4, 0]); // 0.8073…
 */
export function consensus(counts: number[]): number {
  const total = requireCounts('consensus', counts, 2);
  const width = counts.length - 1;
  const centre = counts.reduce((sum, count, index) => sum + count * index, 0) / total;
  const agreement = counts.reduce(
    (sum, count, index) =>
      count === 0 ? sum : sum + (count / total) * Math.log2(1 - Math.abs(index - centre) / width),
    1,
  );
  return Math.max(0, Math.min(1, agreement));
}
