import { mean, sampleVariance } from 'simple-statistics';
import { completeRows } from './complete-rows.ts';
import { requireWhole } from './require-whole.ts';

/**
 * How large the spread between respondents is against pure noise: the mean sample variance of the items over
 * (A² − 1)/12, the variance of someone who picks each of the A categories equally often.
 *
 * The common ground of `withinGroupAgreement` and `lindellAgreement`.
 *
 * @param caller the function that needs it; named in the error
 * @param rows respondents × items, null where an answer is missing; only complete rows count
 * @param categories A, the points of the scale
 * @returns 0 when all agree, 1 for noise, more than 1 for camps; null for fewer than 2 complete rows
 * @throws TypeError when a number is not finite
 * @throws RangeError when A is not a whole number of at least 2, a value lies outside 1..A, or rows differ in length
 * @source James, Demaree & Wolf (1984): the uniform null
 * @example
 * meanItemVarianceRatio('lindellAgreement', [[4], [5]], 5); // 0.25
 */
export function meanItemVarianceRatio(
  caller: string,
  rows: readonly (readonly (number | null)[])[],
  categories: number,
): number | null {
  requireWhole(caller, 'categories', categories, 2);
  const complete = completeRows(caller, rows);
  if (complete.some((row) => row.some((value) => value < 1 || value > categories))) {
    throw new RangeError(`${caller} needs values from 1 to ${categories}`);
  }
  const [first] = complete;
  if (first === undefined || complete.length < 2) return null;
  const variances = first.map((_, item) => sampleVariance(complete.map((row) => row[item] ?? 0)));
  return mean(variances) / ((categories ** 2 - 1) / 12);
}
