/**
 * How precisely the score of several statements together may leave.
 *
 * Beside it stand the exact counts of each statement. Where everyone answered every statement, the mean tells nothing
 * that those counts don't. But an organisation that answered some of them weighs differently in the mean than in the
 * counts, so with a precise mean its answers could be worked out from the difference. If only a few did, the mean leaves
 * to 0.1: then the sum of their answers stays unknown by 0.1 × base × statements. If that is less than two points, the
 * table rests, for the gate, on those few.
 *
 * @param o.partly how many organisations answered some, not all, of the statements
 * @returns decimals of a scale point, and the smallest group of organisations whose numbers the table tells
 */
export function precisionOf(o: { items: number; base: number; partly: number; threshold: number }): {
  decimals: 1 | 2;
  smallestGroup: number;
} {
  if (o.partly === 0 || o.partly >= o.threshold) return { decimals: 2, smallestGroup: o.base };
  const staysUnknown = 0.1 * o.base * o.items >= 2 - 1e-9;
  return { decimals: 1, smallestGroup: staysUnknown ? o.base : Math.min(o.base, o.partly) };
}
