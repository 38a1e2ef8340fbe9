import { mean, sampleStandardDeviation } from 'simple-statistics';
import { requireFinite } from './require-finite.ts';
import { requireLevel } from './require-level.ts';
import { requireWhole } from './require-whole.ts';
import { studentTQuantile } from './student-t-quantile.ts';
import type { MeanInterval } from './types.ts';

/**
 * Where the mean of the whole network probably lies, when only part of it answered: a t interval with finite
 * population correction, x̄ ± t(n−1) · s/√n · √(1 − n/N).
 *
 * Assumes that those who did not answer resemble those who did; say so beside it, and show `nonResponseBounds` for when
 * they do not. The ends may pass the ends of the scale: clip them to `nonResponseBounds` when drawing.
 *
 * @param values one score per organisation that answered
 * @param o.populationSize N: the organisations invited when the wave opened, declined and bounced included
 * @param o.level confidence, default .95
 * @returns the mean and its interval, in scale points; zero width when everyone answered (n = N), whatever n. Null
 *   otherwise for fewer than 3 values, or when all values are equal: no spread seen is not the same as no spread
 * @throws TypeError when a value is not finite
 * @throws RangeError when N is not a whole number of at least n, or the level is not between 0 and 1
 * @source Cochran (1977), Sampling Techniques, §2.8
 * @example
 * meanInterval([2, 3, 3, 4, 4, 4, 5, 5], { populationSize: 25 }); // { mean: 3.75, lower: 3.0364…, upper: 4.4635… }
 */
export function meanInterval(
  values: number[],
  o: { populationSize: number; level?: number },
): { mean: number; lower: number; upper: number } | null {
  const level = o.level ?? 0.95;
  requireFinite('meanInterval', values);
  requireWhole('meanInterval', 'populationSize', o.populationSize, values.length);
  requireLevel('meanInterval', 'level', level);
  const n = values.length;
  if (n === 0) return null;
  const centre = mean(values);
  if (n === o.populationSize) return { mean: centre, lower: centre, upper: centre } satisfies MeanInterval;
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  // Means of thirds may differ in the last bit; that is no spread either.
  const noSpread = highest - lowest <= 1e-12 * Math.max(Math.abs(lowest), Math.abs(highest));
  if (n < 3 || noSpread) return null;
  const standardError = (sampleStandardDeviation(values) / Math.sqrt(n)) * Math.sqrt(1 - n / o.populationSize);
  const margin = studentTQuantile((1 + level) / 2, n - 1) * standardError;
  return { mean: centre, lower: centre - margin, upper: centre + margin };
}
