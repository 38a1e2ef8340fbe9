import { patternAgreement } from './pattern-agreement.ts';
import { requireCounts } from './require-counts.ts';

/**
 * Van der Eijk's measure of agreement A on an ordered scale: one peak, flat, or two camps?
 *
 * Takes the distribution apart in layers in which every category is either used or empty, and weighs the agreement of
 * each layer by the share of answers in it. Uses only the order of the categories. On its own it misses camps that are
 * not at the ends: half at 2 and half at 4 of 5 scores +.17, so `agreementWord` looks for camps separately.
 *
 * @param counts answers per category, in order; only their proportions matter
 * @returns −1 (two camps at the ends) over 0 (every category as often) to 1 (all in one category)
 * @throws TypeError when a count is not finite
 * @throws RangeError when a count is negative, there are fewer than 3 categories, or nobody answered
 * @source van der Eijk (2001), Measuring Agreement in Ordered Rating Scales, Quality & Quantity 35, 325–341
 * @example
 * ordinalAgreement([0, 1, 1, 0, 0]); // 0.75
 */
export function ordinalAgreement(counts: number[]): number {
  const total = requireCounts('ordinalAgreement', counts, 3);
  let left = [...counts];
  let agreement = 0;
  while (left.some((count) => count > 0)) {
    const height = Math.min(...left.filter((count) => count > 0));
    const used = left.map((count) => count > 0);
    const share = (height * used.filter(Boolean).length) / total;
    agreement += share * patternAgreement(used);
    left = left.map((count) => Math.max(0, count - height));
  }
  return Math.max(-1, Math.min(1, agreement));
}
