import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { permutationTest } from '../../analysis/index.ts';

/** p in whole numbers, over every subset of the pool with as many values as group a has. */
function pByListing(a: number[], b: number[]): number {
  const pool = [...a, ...b];
  const total = pool.reduce((sum, value) => sum + value, 0);
  // |sumA / na - (total - sumA) / nb|, times na * nb
  const distance = (sumOfA: number) => Math.abs(sumOfA * b.length - (total - sumOfA) * a.length);
  const observed = distance(a.reduce((sum, value) => sum + value, 0));
  let asFar = 0;
  let splits = 0;
  for (let subset = 0; subset < 2 ** pool.length; subset += 1) {
    const picked = pool.filter((_, place) => Math.floor(subset / 2 ** place) % 2 === 1);
    if (picked.length !== a.length) continue;
    splits += 1;
    if (distance(picked.reduce((sum, value) => sum + value, 0)) >= observed) asFar += 1;
  }
  return asFar / splits;
}

describe('permutationTest', () => {
  test('two against eight: p is 2 of 45, with the true group sizes', () => {
    // by hand: of the 45 ways to pick two of 1..10 only {9,10} and {1,2} lie as far apart
    const outcome = permutationTest([9, 10], [1, 2, 3, 4, 5, 6, 7, 8]);
    expect(outcome).toEqual({ statistic: 5, p: 2 / 45, exact: true });
  });

  test('four against six, with decimals', () => {
    // python3, itertools.combinations(range(10), 4), |mean difference| >= observed - 1e-12 -> 7 of 210
    const outcome = permutationTest([3.2, 4.1, 3.8, 2.9], [2.5, 3.1, 2.2, 3.0, 2.8, 1.9]);
    expect(outcome.statistic).toBeCloseTo(0.9166667, 7);
    expect(outcome.p).toBeCloseTo(7 / 210, 12);
  });

  test('equal values have p = 1', () => {
    expect(permutationTest([3, 3], [3, 3, 3])).toEqual({ statistic: 0, p: 1, exact: true });
  });

  const group = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });

  test('p is the same as by listing every split, and the same the other way round', () => {
    fc.assert(
      fc.property(group, group, (a, b) => {
        const { p, statistic } = permutationTest(a, b);
        expect(p).toBeCloseTo(pByListing(a, b), 12);
        const otherWay = permutationTest(b, [...a].reverse());
        expect(otherWay.p).toBeCloseTo(p, 12);
        expect(otherWay.statistic).toBeCloseTo(-statistic, 12);
      }),
    );
  });

  test('up to 200,000 splits are counted, more are drawn', () => {
    // by hand: 20 choose 10 is 184,756; 21 choose 10 is 352,716
    const ten = Array.from({ length: 10 }, (_, place) => place % 5);
    expect(permutationTest(ten, ten).exact).toBe(true);
    expect(permutationTest(ten, [...ten, 3]).exact).toBe(false);
  });

  test('a drawn p is the same each time, leaves the groups as they were, and lies close to the counted one', () => {
    const a = Array.from({ length: 12 }, (_, place) => 2 + (place % 4));
    const b = Array.from({ length: 12 }, (_, place) => 1 + (place % 4));
    const drawn = permutationTest(a, b);
    expect(drawn.exact).toBe(false);
    expect(permutationTest(a, b)).toEqual(drawn);
    expect(a[0]).toBe(2);
    // counted: ways to pick 12 of 24 per sum, one value at a time
    let ways = new Map([['0,0', 1]]);
    for (const value of [...a, ...b]) {
      const next = new Map(ways);
      for (const [state, count] of ways) {
        const [size = 0, sum = 0] = state.split(',').map(Number);
        const key = `${size + 1},${sum + value}`;
        next.set(key, (next.get(key) ?? 0) + count);
      }
      ways = next;
    }
    const ofTwelve = [...ways].filter(([state]) => state.startsWith('12,'));
    const all = ofTwelve.reduce((sum, [, count]) => sum + count, 0);
    // sums are 42 and 30; a split is as far when its sum lies 6 or more from 36
    const asFar = ofTwelve.reduce(
      (n, [state, count]) => (Math.abs(Number(state.slice(3)) - 36) >= 6 ? n + count : n),
      0,
    );
    const counted = asFar / all;
    expect(Math.abs(drawn.p - counted)).toBeLessThan(4 * Math.sqrt((counted * (1 - counted)) / 9999));
  });

  test('an empty group, no number, or no samples is refused', () => {
    expect(() => permutationTest([], [1])).toThrow(/permutationTest needs at least one value in each group/);
    expect(() => permutationTest([1], [])).toThrow(RangeError);
    expect(() => permutationTest([1], [Number.NaN])).toThrow(/permutationTest needs finite numbers/);
    expect(() => permutationTest([1], [2], { samples: 0 })).toThrow(/permutationTest needs samples/);
  });
});
