import { requireFinite } from './require-finite.ts';
import { requireLevel } from './require-level.ts';
import { requireWhole } from './require-whole.ts';
import { seededRandom } from './seeded-random.ts';
import { subsetSums } from './subset-sums.ts';
import type { Chance, Interval } from './types.ts';

/**
 * The interval of mean changes that `signFlipTest` would not reject: the same test, inverted.
 *
 * Subtract a supposed change θ from all differences; a flip takes the mean at least as far below as it was above
 * exactly when the mean of the flipped subset is at most θ. So the ends are order statistics of the subset means
 * (Hartigan's typical values) and no search is needed. Not corrected for looking at several themes: say so.
 *
 * @param differences after minus before, one per pair
 * @param o.level confidence, default .95
 * @param o.random o.samples as in `signFlipTest`, for more than 20 pairs
 * @returns the interval, in scale points. Null below 6 pairs, where at .95 no change can be rejected, and when all
 *   differences are equal: an interval of zero width would claim to know more than can be known
 * @throws TypeError when a difference is not finite
 * @throws RangeError when the level is not between 0 and 1, or samples is not a whole number of at least 1
 * @source Hartigan (1969), Using Subsample Values as Typical Values, JASA 64, 1303–1317
 * @example
 * signFlipInterval([0, 1, 2, 3, 4, 5]); // { lower: 0, upper: 5 }
 */
export function signFlipInterval(differences: number[], o: Chance & { level?: number } = {}): Interval | null {
  const { level = 0.95, random = seededRandom(1), samples = 9999 } = o;
  requireFinite('signFlipInterval', differences);
  requireLevel('signFlipInterval', 'level', level);
  requireWhole('signFlipInterval', 'samples', samples, 1);
  const pairs = differences.length;
  if (pairs < 6 || differences.every((difference) => difference === differences[0])) return null;
  const alpha = 1 - level + 1e-12;
  const exact = pairs <= 20;
  const means = exact ? everySubsetMean(differences) : drawnSubsetMeans(differences, random, samples);
  // p(θ) = 2(1 + b)/2^m when counted, (1 + b)/(samples + 1) when drawn, b subset means at or below θ; the end is where
  // p first passes alpha.
  const rank = Math.floor(exact ? alpha * 2 ** (pairs - 1) : alpha * (samples + 1));
  if (rank < 1) return null;
  means.sort();
  const lower = means[rank - 1];
  const upper = means[means.length - rank];
  return lower === undefined || upper === undefined || lower > upper ? null : { lower, upper };
}

function everySubsetMean(differences: number[]): Float64Array {
  const sums = subsetSums(differences);
  const sizes = subsetSums(differences.map(() => 1));
  return sums.map((sum, subset) => sum / (sizes[subset] ?? 1)).subarray(1);
}

function drawnSubsetMeans(differences: number[], random: () => number, samples: number): Float64Array {
  const total = differences.reduce((sum, difference) => sum + difference, 0);
  const means: number[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    let sum = 0;
    let size = 0;
    for (const difference of differences) {
      if (random() >= 0.5) continue;
      sum += difference;
      size += 1;
    }
    // Two-sided: a flip counts on one side by its subset, on the other by what was left.
    if (size > 0) means.push(sum / size);
    if (size < differences.length) means.push((total - sum) / (differences.length - size));
  }
  return Float64Array.from(means);
}
