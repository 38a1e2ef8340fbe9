import { hypergeometricUpperTail } from './hypergeometric-upper-tail.ts';
import { requireLevel } from './require-level.ts';
import { requireWhole } from './require-whole.ts';

/**
 * Which share of the whole network probably says yes, when only part of it answered: the exact interval that inverts
 * the two one-sided hypergeometric tests, each at (1 − level)/2.
 *
 * Every number K of "yes" among the N that could have given this answer is tried; the interval runs from the smallest
 * to the largest that neither test rejects (a test rejects at a tail of (1 − level)/2 or less). Assumes that who
 * answered is a matter of chance. Holds at least the level, for every N and n.
 *
 * @param successes how many of those who answered say yes
 * @param n how many answered
 * @param o.populationSize N: the organisations invited when the wave opened
 * @param o.level confidence, default .95
 * @returns the share among those who answered and the interval for the network, 0..1; zero width when n = N
 * @throws RangeError when n is not 1..N, successes not 0..n, or the level not between 0 and 1
 * @source Wright (1991), Exact Confidence Bounds when Sampling from Small Finite Universes
 * @example
 * proportionInterval(6, 8, { populationSize: 25 }); // { proportion: 0.75, lower: 0.44, upper: 0.92 }
 */
export function proportionInterval(
  successes: number,
  n: number,
  o: { populationSize: number; level?: number },
): { proportion: number; lower: number; upper: number } {
  const { populationSize, level = 0.95 } = o;
  requireWhole('proportionInterval', 'n', n, 1);
  requireWhole('proportionInterval', 'populationSize', populationSize, n);
  requireWhole('proportionInterval', 'successes', successes, 0);
  if (successes > n) throw new RangeError(`proportionInterval needs successes of at most ${n}, got ${successes}`);
  requireLevel('proportionInterval', 'level', level);
  // A tail that equals the limit up to rounding is rejected.
  const limit = (1 - level) / 2 + 1e-12;
  const tooFewYes = (marked: number) => hypergeometricUpperTail(successes, { n, marked, populationSize }) <= limit;
  const tooManyYes = (marked: number) =>
    hypergeometricUpperTail(n - successes, { n, marked: populationSize - marked, populationSize }) <= limit;
  // The tails are monotone in K, and each is 1 at the far feasible end, so both walks end; they cannot cross, for one
  // more "yes" among the N moves the count by at most one.
  let lower = successes;
  while (tooFewYes(lower)) lower += 1;
  let upper = populationSize - (n - successes);
  while (tooManyYes(upper)) upper -= 1;
  return { proportion: successes / n, lower: lower / populationSize, upper: upper / populationSize };
}
