import { mean } from 'simple-statistics';
import { logBinomial } from './log-binomial.ts';
import { requireFinite } from './require-finite.ts';
import { requireWhole } from './require-whole.ts';
import { seededRandom } from './seeded-random.ts';
import type { Chance, TestOutcome } from './types.ts';

/**
 * Could two groups differ this much by chance alone? Deals the values over groups of the same two sizes in every
 * possible way and counts how often the means lie at least as far apart as they do now (two-sided).
 *
 * For two separate groups. Not for two waves that share organisations: those are not independent, pair them instead.
 *
 * @param a the values of one group
 * @param b the values of the other
 * @param o.random where chance comes from beyond 200,000 splits; default a fixed seed, so that p can be computed again
 * @param o.samples how many splits are drawn then; default 9999
 * @returns mean(a) − mean(b), p (0..1) and whether every split was counted; drawn: p = (count + 1)/(samples + 1)
 * @throws TypeError when a value is not finite
 * @throws RangeError when a group is empty, or samples is not a whole number of at least 1
 * @source Pitman (1937); for the drawn p: Phipson & Smyth (2010). Not simple-statistics' function of the same name,
 *   which halves the pool whatever the group sizes
 * @example
 * permutationTest([9, 10], [1, 2, 3, 4, 5, 6, 7, 8]); // { statistic: 5, p: 0.0444…, exact: true }
 */
export function permutationTest(a: number[], b: number[], o: Chance = {}): TestOutcome {
  const { random = seededRandom(1), samples = 9999 } = o;
  requireFinite('permutationTest', [...a, ...b]);
  requireWhole('permutationTest', 'samples', samples, 1);
  if (a.length === 0 || b.length === 0) throw new RangeError('permutationTest needs at least one value in each group');
  const statistic = mean(a) - mean(b);
  const pool = [...a, ...b];
  const total = pool.reduce((sum, value) => sum + value, 0);
  // Ties count, also when rounding has pulled them apart.
  const tie = 1e-9 * Math.max(...pool.map(Math.abs));
  const isAsFar = (sumOfA: number) =>
    Math.abs(sumOfA / a.length - (total - sumOfA) / b.length) >= Math.abs(statistic) - tie;
  const exact = logBinomial(pool.length, a.length) <= Math.log(200_000) + 1e-9;
  if (exact) {
    const { asFar, splits } = countSplits(pool, a.length, isAsFar);
    return { statistic, p: asFar / splits, exact };
  }
  let asFar = 0;
  for (let sample = 0; sample < samples; sample += 1) {
    if (isAsFar(drawnSum(pool, a.length, random))) asFar += 1;
  }
  return { statistic, p: (asFar + 1) / (samples + 1), exact };
}

function countSplits(pool: number[], size: number, isAsFar: (sumOfA: number) => boolean) {
  let asFar = 0;
  let splits = 0;
  const pick = (from: number, toPick: number, sum: number) => {
    if (toPick === 0) {
      splits += 1;
      if (isAsFar(sum)) asFar += 1;
      return;
    }
    for (let next = from; next <= pool.length - toPick; next += 1) pick(next + 1, toPick - 1, sum + (pool[next] ?? 0));
  };
  pick(0, size, 0);
  return { asFar, splits };
}

/** Fisher–Yates, stopped when group a is full. */
function drawnSum(pool: number[], size: number, random: () => number): number {
  let sum = 0;
  for (let place = 0; place < size; place += 1) {
    const other = place + Math.floor(random() * (pool.length - place));
    const picked = pool[other] ?? 0;
    pool[other] = pool[place] ?? 0;
    pool[place] = picked;
    sum += picked;
  }
  return sum;
}
