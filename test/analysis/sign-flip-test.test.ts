import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom, signFlipTest } from '../../analysis/index.ts';

/** p in whole numbers, by writing out every pattern of signs; differences in hundredths, so that ties are exact. */
function pByListing(hundredths: number[]): number {
  const observed = Math.abs(hundredths.reduce((sum, d) => sum + d, 0));
  let asFar = 0;
  for (let signs = 0; signs < 2 ** hundredths.length; signs += 1) {
    const sum = hundredths.reduce((total, d, place) => total + (Math.floor(signs / 2 ** place) % 2 === 0 ? d : -d), 0);
    if (Math.abs(sum) >= observed) asFar += 1;
  }
  return asFar / 2 ** hundredths.length;
}

describe('signFlipTest', () => {
  test('six organisations that all moved up: p is 2 of 64', () => {
    // by hand: only all-up and all-down lie as far from zero
    expect(signFlipTest([0.5, 0.25, 1, 0.75, 0.5, 0.25])).toEqual({ statistic: 3.25 / 6, p: 2 / 64, exact: true });
  });

  test('mixed differences agree with scipy', () => {
    // python3: stats.permutation_test((d,), np.mean, permutation_type='samples', n_resamples=np.inf).pvalue -> 0.0625
    const test = signFlipTest([0.4, -0.2, 0.6, 0.8, 0.1, 0.3, -0.1, 0.5]);
    expect(test.statistic).toBeCloseTo(0.3, 12);
    expect(test.p).toBe(0.0625);
    // the same with d = [1,-1,2,0,3,0,1,2] -> 0.125
    expect(signFlipTest([1, -1, 2, 0, 3, 0, 1, 2]).p).toBe(0.125);
  });

  test('five pairs can never reach .05', () => {
    expect(signFlipTest([1, 1, 1, 1, 1]).p).toBe(0.0625);
  });

  test('no change at all has p = 1', () => {
    expect(signFlipTest([0, 0, 0])).toEqual({ statistic: 0, p: 1, exact: true });
  });

  test('ties count, also when rounding pulls them apart', () => {
    // by hand, in tenths: |3 - 1 - 2| = 0 is the smallest possible, so every flip is as far; in decimals .3-.1-.2 is not 0
    expect(signFlipTest([0.3, -0.1, -0.2]).p).toBe(1);
  });

  test('p is the same as by listing every pattern of signs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -400, max: 400 }), { minLength: 1, maxLength: 9 }), (hundredths) => {
        const differences = hundredths.map((d) => d / 100);
        expect(signFlipTest(differences).p).toBe(pByListing(hundredths));
        expect(signFlipTest(differences.map((d) => -d)).p).toBe(signFlipTest(differences).p);
        expect(signFlipTest([...differences].reverse()).p).toBe(signFlipTest(differences).p);
      }),
    );
  });

  const many = Array.from({ length: 21 }, (_, place) => [0.25, -0.25, 0.5, 0, 0.5, -0.5, 0.75][place % 7] ?? 0);

  test('20 pairs are counted, 21 are drawn', () => {
    expect(signFlipTest(many.slice(1)).exact).toBe(true);
    expect(signFlipTest(many).exact).toBe(false);
  });

  test('a drawn p is the same each time, and close to the counted one', () => {
    expect(signFlipTest(many)).toEqual(signFlipTest(many));
    // by counting all 2^21 patterns in quarters, with as many steps as different sums
    let sums = new Map([[0, 1]]);
    for (const d of many.map((difference) => 4 * difference)) {
      const next = new Map<number, number>();
      for (const [sum, ways] of sums) {
        next.set(sum + d, (next.get(sum + d) ?? 0) + ways);
        next.set(sum - d, (next.get(sum - d) ?? 0) + ways);
      }
      sums = next;
    }
    const observed = Math.abs(many.reduce((sum, d) => sum + 4 * d, 0));
    const counted = [...sums].reduce((n, [sum, ways]) => (Math.abs(sum) >= observed ? n + ways : n), 0) / 2 ** 21;
    // four standard errors of a share of 9999 draws
    const margin = 4 * Math.sqrt((counted * (1 - counted)) / 9999);
    expect(Math.abs(signFlipTest(many).p - counted)).toBeLessThan(margin);
    expect(Math.abs(signFlipTest(many, { random: seededRandom(99) }).p - counted)).toBeLessThan(margin);
  });

  test('a drawn p is never 0: the smallest is 1/(samples + 1)', () => {
    const allUp = Array.from({ length: 30 }, () => 1);
    expect(signFlipTest(allUp, { samples: 99 }).p).toBe(0.01);
  });

  test('nobody, no number, or no samples is refused', () => {
    expect(() => signFlipTest([])).toThrow(/signFlipTest needs at least one difference/);
    expect(() => signFlipTest([1, Number.NaN])).toThrow(/signFlipTest needs finite numbers/);
    expect(() => signFlipTest([1], { samples: 0 })).toThrow(/signFlipTest needs samples/);
  });
});
