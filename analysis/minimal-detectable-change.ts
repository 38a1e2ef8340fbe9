import { sampleStandardDeviation } from 'simple-statistics';
import { requireFinite } from './require-finite.ts';
import { requireLevel } from './require-level.ts';
import { studentTQuantile } from './student-t-quantile.ts';

/**
 * The smallest mean change that these pairs would probably have shown: (t(.975) + t(.80)) · s/√m, with m − 1 degrees
 * of freedom.
 *
 * Use it before saying "no visible change": if a change worth having could well have been missed, say that there are
 * too few answers to tell. Assumes differences that are roughly normal; the test itself does not.
 *
 * @param differences after minus before, one per organisation that answered both waves
 * @param o.level confidence, default .95
 * @param o.power the chance of seeing such a change, default .80
 * @returns the change, in scale points; null for fewer than 2 pairs
 * @throws TypeError when a difference is not finite
 * @throws RangeError when the level or the power is not between 0 and 1
 * @source Bloom (1995), Minimum Detectable Effects, Evaluation Review 19, 547–556
 * @example
 * minimalDetectableChange([0.2, -0.4, 0.6, 0, 0.8, 0.4]); // 0.6156…
 */
export function minimalDetectableChange(
  differences: number[],
  o: { level?: number; power?: number } = {},
): number | null {
  const { level = 0.95, power = 0.8 } = o;
  requireFinite('minimalDetectableChange', differences);
  requireLevel('minimalDetectableChange', 'level', level);
  requireLevel('minimalDetectableChange', 'power', power);
  const pairs = differences.length;
  if (pairs < 2) return null;
  const factor = studentTQuantile((1 + level) / 2, pairs - 1) + studentTQuantile(power, pairs - 1);
  return (factor * sampleStandardDeviation(differences)) / Math.sqrt(pairs);
}
