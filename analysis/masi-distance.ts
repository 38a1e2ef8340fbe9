/**
 * How different two sets of codes are: 1 − (overlap · monotonicity), so that "one more code" counts as less different
 * than "another code".
 *
 * Overlap is Jaccard's: codes in common over codes in either. Monotonicity is 1 for equal sets, 2/3 when one holds the
 * other, 1/3 when they cross, 0 when they share nothing.
 *
 * @param a the keys one coder gave
 * @param b the keys another coder gave
 * @returns 0 (the same set; also two empty ones) to 1 (nothing in common)
 * @source Passonneau (2006), Measuring Agreement on Set-valued Items (MASI), LREC
 * @example
 * masiDistance(new Set(['trust']), new Set(['trust', 'time'])); // 1 - 1/2 · 2/3 = 0.6666…
 */
export function masiDistance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((key) => b.has(key)).length;
  const either = a.size + b.size - common;
  if (common === either) return 0;
  if (common === 0) return 1;
  const oneHoldsTheOther = common === Math.min(a.size, b.size);
  return 1 - (common / either) * (oneHoldsTheOther ? 2 / 3 : 1 / 3);
}
