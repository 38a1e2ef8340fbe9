/**
 * The natural logarithm of "n choose k": how many ways there are to pick k from n.
 *
 * As a logarithm, because the number itself passes what a double can hold from n = 1030 on.
 *
 * @param n how many there are
 * @param k how many are picked
 * @returns the logarithm; −Infinity when it cannot be done (k < 0 or k > n)
 * @throws RangeError when n or k is not a whole number
 * @example
 * Math.round(Math.exp(logBinomial(5, 2))); // 10
 */
export function logBinomial(n: number, k: number): number {
  if (!Number.isInteger(n) || !Number.isInteger(k) || n < 0) {
    throw new RangeError(`logBinomial needs whole numbers with n of at least 0, got ${n} and ${k}`);
  }
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (let i = 1; i <= Math.min(k, n - k); i += 1) sum += Math.log((n + 1 - i) / i);
  return sum;
}
