/**
 * The sum of every subset of a few numbers; subset number b holds the numbers at the set bits of b.
 *
 * Each sum is one addition away from a smaller one, so that rounding does not pile up over a million subsets.
 *
 * @param values at most 24 numbers
 * @returns 2^m sums; the first is 0 (nothing), the last the sum of all
 * @throws RangeError for more than 24 values: 16 million sums is enough
 * @example
 * subsetSums([1, 10]); // Float64Array [0, 1, 10, 11]
 */
export function subsetSums(values: readonly number[]): Float64Array {
  if (values.length > 24) throw new RangeError(`subsetSums needs at most 24 values, got ${values.length}`);
  const sums = new Float64Array(2 ** values.length);
  values.forEach((value, place) => {
    const half = 2 ** place;
    for (let subset = 0; subset < half; subset += 1) sums[half + subset] = (sums[subset] ?? 0) + value;
  });
  return sums;
}
