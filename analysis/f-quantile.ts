import jStat from 'jstat';
import { requireLevel } from './require-level.ts';

/**
 * The value below which an F distribution falls with chance `p`.
 *
 * The one place where the library is called, as in `studentTQuantile`; relative error against scipy below 1e-7.
 *
 * @param p the chance, strictly between 0 and 1
 * @param degreesOfFreedom1 of the numerator, 1 or more
 * @param degreesOfFreedom2 of the denominator, 1 or more
 * @returns the quantile, a ratio of variances
 * @throws RangeError when `p` or the degrees of freedom are out of range
 * @source Snedecor (1934); computed by jstat
 * @example
 * fQuantile(0.975, 9, 36); // 2.4922…
 */
export function fQuantile(p: number, degreesOfFreedom1: number, degreesOfFreedom2: number): number {
  requireLevel('fQuantile', 'p', p);
  if (!(degreesOfFreedom1 >= 1 && degreesOfFreedom2 >= 1)) {
    throw new RangeError('fQuantile needs 1 or more degrees of freedom on both sides');
  }
  return jStat.centralF.inv(p, degreesOfFreedom1, degreesOfFreedom2);
}
