import { requireFinite } from './require-finite.ts';
import { requireWhole } from './require-whole.ts';
import type { Interval } from './types.ts';

/**
 * The lowest and highest mean the whole network could have, if all who did not answer had given the worst or the best
 * answer: [(Σx + (N−n)·min)/N, (Σx + (N−n)·max)/N].
 *
 * Assumes nothing about who did not answer. Draw it as the pale band behind `meanInterval`: with 8 of 25 it is wide,
 * and that is the truth.
 *
 * @param values one score per organisation that answered; may be empty
 * @param o.populationSize N: the organisations invited when the wave opened
 * @param o.min the lowest score the scale allows
 * @param o.max the highest score the scale allows
 * @returns the bounds, in scale points; zero width when everyone answered
 * @throws TypeError when a value is not finite
 * @throws RangeError when N is not a whole number of at least max(n, 1), min is not below max, or a value lies outside
 * @source Manski (1989), Anatomy of the Selection Problem
 * @example
 * nonResponseBounds([2, 3, 3, 4, 4, 4, 5, 5], { populationSize: 25, min: 1, max: 5 }); // { lower: 1.88, upper: 4.6 }
 */
export function nonResponseBounds(values: number[], o: { populationSize: number; min: number; max: number }): Interval {
  const { populationSize, min, max } = o;
  requireFinite('nonResponseBounds', [...values, min, max]);
  requireWhole('nonResponseBounds', 'populationSize', populationSize, Math.max(1, values.length));
  if (min >= max) throw new RangeError(`nonResponseBounds needs min below max, got ${min} and ${max}`);
  if (values.some((value) => value < min || value > max)) {
    throw new RangeError(`nonResponseBounds needs values from ${min} to ${max}`);
  }
  const sum = values.reduce((total, value) => total + value, 0);
  const silent = populationSize - values.length;
  return { lower: (sum + silent * min) / populationSize, upper: (sum + silent * max) / populationSize };
}
