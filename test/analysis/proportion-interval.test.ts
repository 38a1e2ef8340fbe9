import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proportionInterval } from '../../analysis/index.ts';

/** n choose k, by Pascal's triangle: exact, and independent of how the product computes it. */
function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let line = [1n];
  for (let i = 0; i < n; i += 1) line = [...line.map((v, j) => v + (line[j - 1] ?? 0n)), 1n];
  return line[k] ?? 0n;
}

describe('proportionInterval', () => {
  // python3, for every K from x to N-(n-x): keep K if hypergeom.sf(x-1,N,K,n) > .025 and hypergeom.cdf(x,N,K,n) > .025
  test.each([
    [6, 8, 25, 0.44, 0.92],
    [0, 8, 25, 0, 0.28],
    [8, 8, 25, 0.72, 1],
    [3, 20, 25, 0.12, 0.24],
  ])('%i of %i that answered, in a network of %i: from %d to %d', (successes, n, populationSize, lower, upper) => {
    const interval = proportionInterval(successes, n, { populationSize });
    expect(interval.proportion).toBe(successes / n);
    expect(interval.lower).toBeCloseTo(lower, 12);
    expect(interval.upper).toBeCloseTo(upper, 12);
  });

  test('at 90 % it is narrower', () => {
    // the same with .05 -> (0.48, 0.92)
    const { lower, upper } = proportionInterval(6, 8, { populationSize: 25, level: 0.9 });
    expect([lower, upper]).toEqual([0.48, 0.92]);
  });

  test('when everyone answered the share is known', () => {
    expect(proportionInterval(3, 5, { populationSize: 5 })).toEqual({ proportion: 0.6, lower: 0.6, upper: 0.6 });
  });

  test('a test that just reaches its limit rejects', () => {
    // by hand: one answer of 40, yes; with K = 1 the chance of that is 1/40 = .025, so K = 1 is out and K = 2 is in
    expect(proportionInterval(1, 1, { populationSize: 40 }).lower).toBe(2 / 40);
  });

  test('covers at least 95 % for every true share in networks of up to 25, by counting every sample', () => {
    for (const [populationSize, n] of [
      [25, 8],
      [25, 20],
      [12, 5],
      [7, 3],
    ] as const) {
      const intervals = Array.from({ length: n + 1 }, (_, seen) => proportionInterval(seen, n, { populationSize }));
      for (let yes = 0; yes <= populationSize; yes += 1) {
        let covered = 0n;
        intervals.forEach(({ lower, upper }, seen) => {
          const share = yes / populationSize;
          if (lower > share + 1e-12 || upper < share - 1e-12) return;
          covered += choose(yes, seen) * choose(populationSize - yes, n - seen);
        });
        expect(Number(covered) / Number(choose(populationSize, n))).toBeGreaterThanOrEqual(0.95);
      }
    }
  });

  test('turning yes and no round mirrors the interval, and it always holds what was seen', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }).chain((n) => fc.tuple(fc.constant(n), fc.nat(n), fc.nat(40))),
        ([n, successes, silent]) => {
          const populationSize = n + silent;
          const yes = proportionInterval(successes, n, { populationSize });
          const no = proportionInterval(n - successes, n, { populationSize });
          expect(no.lower).toBeCloseTo(1 - yes.upper, 12);
          expect(no.upper).toBeCloseTo(1 - yes.lower, 12);
          expect(yes.lower).toBeGreaterThanOrEqual(successes / populationSize);
          expect(yes.upper).toBeLessThanOrEqual((populationSize - n + successes) / populationSize);
          expect(yes.lower).toBeLessThanOrEqual(yes.upper);
        },
      ),
    );
  });

  test('nobody, more yes than answers, or more answers than members is refused', () => {
    expect(() => proportionInterval(0, 0, { populationSize: 5 })).toThrow(/proportionInterval needs n/);
    expect(() => proportionInterval(4, 3, { populationSize: 5 })).toThrow(/proportionInterval needs successes/);
    expect(() => proportionInterval(-1, 3, { populationSize: 5 })).toThrow(/proportionInterval needs successes/);
    expect(() => proportionInterval(1, 6, { populationSize: 5 })).toThrow(/proportionInterval needs populationSize/);
    expect(() => proportionInterval(1, 3, { populationSize: 5, level: 1 })).toThrow(/proportionInterval needs level/);
    expect(() => proportionInterval(Number.NaN, 3, { populationSize: 5 })).toThrow(RangeError);
  });
});
