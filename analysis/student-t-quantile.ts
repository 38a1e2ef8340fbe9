import jStat from 'jstat';
import { requireLevel } from './require-level.ts';

/**
 * The value below which Student's t falls with chance `p`.
 *
 * The one place where the library is called, so that it can be checked here and replaced here: against scipy its
 * relative error is below 1e-7 for 1 to 1000 degrees of freedom (see the test).
 *
 * @param p the chance, strictly between 0 and 1
 * @param degreesOfFreedom 1 or more
 * @returns the quantile, in standard errors
 * @throws RangeError when `p` or `degreesOfFreedom` is out of range
 * @source Student (1908); computed by jstat
 * @example
 * studentTQuantile(0.975, 7); // 2.3646…
 */
export function studentTQuantile(p: number, degreesOfFreedom: number): number {
  requireLevel('studentTQuantile', 'p', p);
  if (!(degreesOfFreedom >= 1 && Number.isFinite(degreesOfFreedom))) {
    throw new RangeError(`studentTQuantile needs 1 or more degrees of freedom, got ${String(degreesOfFreedom)}`);
  }
  return jStat.studentt.inv(p, degreesOfFreedom);
}
