import { mean } from 'simple-statistics';
import { requireFinite } from './require-finite.ts';
import { requireWhole } from './require-whole.ts';
import { seededRandom } from './seeded-random.ts';
import { subsetSums } from './subset-sums.ts';
import type { Chance, TestOutcome } from './types.ts';

/**
 * Could paired differences like these come about by chance alone? Flips the sign of each difference in every possible
 * way and counts how often the mean lies at least as far from zero as it does now (two-sided).
 *
 * Use it for organisations that answered both waves. Assumes that without change a difference is as likely up as down;
 * needs no normal distribution. With m pairs p cannot be below 2/2^m: 5 pairs never reach .05.
 *
 * @param differences after minus before, one per pair
 * @param o.random where chance comes from beyond 20 pairs; default a fixed seed, so that p can be computed again
 * @param o.samples how many flips are drawn then; default 9999
 * @returns the mean difference, p (0..1) and whether every flip was counted; drawn: p = (b + 1)/(samples + 1)
 * @throws TypeError when a difference is not finite
 * @throws RangeError when there are no differences, or samples is not a whole number of at least 1
 * @source Fisher (1935), The Design of Experiments, §21; for the drawn p: Phipson & Smyth (2010)
 * @example
 * signFlipTest([0.5, 0.25, 1, 0.75, 0.5, 0.25]); // { statistic: 0.5416…, p: 0.03125, exact: true }
 */
export function signFlipTest(differences: number[], o: Chance = {}): TestOutcome {
  const { random = seededRandom(1), samples = 9999 } = o;
  requireFinite('signFlipTest', differences);
  requireWhole('signFlipTest', 'samples', samples, 1);
  if (differences.length === 0) throw new RangeError('signFlipTest needs at least one difference');
  const pairs = differences.length;
  const total = differences.reduce((sum, difference) => sum + difference, 0);
  // Ties count, also when rounding has pulled them apart.
  const tie = 1e-9 * pairs * Math.max(...differences.map(Math.abs));
  // Flipping a subset takes it off twice.
  const isAsFar = (flipped: number) => Math.abs(total - 2 * flipped) >= Math.abs(total) - tie;
  const exact = pairs <= 20;
  let asFar = 0;
  if (exact) {
    for (const flipped of subsetSums(differences)) if (isAsFar(flipped)) asFar += 1;
    return { statistic: mean(differences), p: asFar / 2 ** pairs, exact };
  }
  for (let sample = 0; sample < samples; sample += 1) {
    const flipped = differences.reduce((sum, difference) => (random() < 0.5 ? sum + difference : sum), 0);
    if (isAsFar(flipped)) asFar += 1;
  }
  return { statistic: mean(differences), p: (asFar + 1) / (samples + 1), exact };
}
