import { meanItemVarianceRatio } from './mean-item-variance-ratio.ts';

/**
 * Do the members of one group answer alike? r_wg for one item, r_wg(j) for several.
 *
 * r_wg(j) rises with the number of items (a Spearman–Brown step) and flatters small groups: of five respondents who
 * answer five items at random, 7 % reach the usual .70. Lead with `lindellAgreement`, and show this beside it for those
 * who know it.
 *
 * @param rows respondents × items, values 1..A; null where an answer is missing, only complete rows count
 * @param o.categories A, the points of the scale
 * @returns 0 (no better than noise) to 1 (all agree); null for fewer than 2 complete rows. Spread as large as noise or
 *   larger gives 0, decided before the Spearman–Brown step: beyond it the formula gives values without meaning
 * @throws TypeError when a number is not finite
 * @throws RangeError when A is not a whole number of at least 2, a value lies outside 1..A, or rows differ in length
 * @source James, Demaree & Wolf (1984), Journal of Applied Psychology 69, 85–98
 * @example
 * withinGroupAgreement([[4], [5], [4], [4]], { categories: 5 }); // 0.875
 */
export function withinGroupAgreement(
  rows: readonly (readonly (number | null)[])[],
  o: { categories: number },
): number | null {
  const ratio = meanItemVarianceRatio('withinGroupAgreement', rows, o.categories);
  if (ratio === null) return null;
  if (ratio >= 1) return 0;
  const items = rows[0]?.length ?? 1;
  const agreed = items * (1 - ratio);
  return agreed / (agreed + ratio);
}
