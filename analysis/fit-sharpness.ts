import type { KnownFeature } from './transformed.ts';

const choices = [1, 1.5, 2, 3, 4, 5, 6, 8, 10, 12, 16];
const fewest = 20;
const byDefault = 4;

/**
 * How sharply the evidence of a complement naive Bayes model must become scores for the scores to be honest: so that a
 * suggestion with score .6 is right in about six of ten cases.
 *
 * Each example is scored by what the others teach (leave one out); the sharpness under which the right classes are
 * likeliest is taken.
 *
 * @param rows per example its features, its weight, and per class whether it belongs
 * @param others per class the counts over the examples of other classes, smoothing included
 * @returns one of a dozen values; 4 below 20 examples, which is too few to tell
 * @source temperature scaling: Guo, Pleiss, Sun & Weinberger (2017), On Calibration of Modern Neural Networks, §4.2
 * @example
 * fitSharpness([], []); // 4
 */
export function fitSharpness(
  rows: readonly { belongs: readonly boolean[]; weight: number; found: readonly KnownFeature[] }[],
  others: readonly Float64Array[],
): number {
  const sums = others.map((counts) => counts.reduce((all, count) => all + count, 0));
  const known = rows.filter(({ belongs, found }) => belongs.includes(true) && found.length > 0);
  if (known.length < fewest) return byDefault;
  const evidence = known.map(({ belongs, weight, found }) => {
    const own = weight * found.reduce((sum, { value }) => sum + value, 0);
    return others.map((counts, index) =>
      found.reduce((sum, { place, value }) => {
        const left = belongs[index] ? 0 : weight * value;
        const total = (sums[index] ?? 0) - (belongs[index] ? 0 : own);
        return sum - value * Math.log(((counts[place] ?? 0) - left) / total);
      }, 0),
    );
  });
  const likelihood = (sharpness: number) =>
    evidence.reduce((sum, one, place) => {
      const most = Math.max(...one);
      const strength = one.map((value) => Math.exp(sharpness * (value - most)));
      const right = strength.reduce((part, value, index) => part + (known[place]?.belongs[index] ? value : 0), 0);
      return sum + Math.log(right / strength.reduce((part, value) => part + value, 0));
    }, 0);
  const scored = choices.map((sharpness) => ({ sharpness, likelihood: likelihood(sharpness) }));
  return scored.reduce((best, one) => (one.likelihood > best.likelihood ? one : best)).sharpness;
}
