import { meanItemVarianceRatio } from './mean-item-variance-ratio.ts';

/**
 * Do the members of one group answer alike? r*_wg(j) = 1 − (mean item variance) / (variance of noise).
 *
 * Leads in words: unlike r_wg(j) it does not rise with the number of items. Of five respondents who answer five items
 * at random 0.014 % reach .70.
 *
 * @param rows respondents × items, values 1..A; null where an answer is missing, only complete rows count
 * @param o.categories A, the points of the scale
 * @returns 1 when all agree, 0 for noise, below 0 for camps that lie further apart than noise (down to −3 for two
 *   respondents at the ends of five categories); null for fewer than 2 complete rows
 * @throws TypeError when a number is not finite
 * @throws RangeError when A is not a whole number of at least 2, a value lies outside 1..A, or rows differ in length
 * @source Lindell, Brandt & Whitney (1999), Applied Psychological Measurement 23, 127–135
 * @example
 * lindellAgreement([[4, 4], [5, 4], [4, 4], [4, 4]], { categories: 5 }); // 0.9375
 */
export function lindellAgreement(
  rows: readonly (readonly (number | null)[])[],
  o: { categories: number },
): number | null {
  const ratio = meanItemVarianceRatio('lindellAgreement', rows, o.categories);
  return ratio === null ? null : 1 - ratio;
}
