import { logBinomial } from './log-binomial.ts';

/**
 * The chance of at least `x` marked ones when `n` are drawn without replacement from `populationSize`, of which
 * `marked` are marked.
 *
 * @param x how many marked ones were seen
 * @param o.n how many were drawn
 * @param o.marked how many of the population are marked
 * @param o.populationSize how many there are
 * @returns a chance, 0..1
 * @throws RangeError when a size is not a whole number, or more are drawn or marked than there are
 * @source the hypergeometric distribution; scipy: 1 - hypergeom.cdf(x - 1, N, K, n)
 * @example
 * hypergeometricUpperTail(1, { n: 1, marked: 1, populationSize: 40 }); // 0.025
 */
export function hypergeometricUpperTail(x: number, o: { n: number; marked: number; populationSize: number }): number {
  const { n, marked, populationSize } = o;
  if (n > populationSize || marked > populationSize) {
    throw new RangeError('hypergeometricUpperTail needs no more drawn or marked than there are');
  }
  const all = logBinomial(populationSize, n);
  let chance = 0;
  for (let seen = Math.max(x, 0); seen <= Math.min(n, marked); seen += 1) {
    chance += Math.exp(logBinomial(marked, seen) + logBinomial(populationSize - marked, n - seen) - all);
  }
  return Math.min(1, chance);
}
