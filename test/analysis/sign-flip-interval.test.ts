import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signFlipInterval, signFlipTest } from '../../analysis/index.ts';

/** What is left of the test after a supposed change has been taken off. */
const pAt = (differences: number[], change: number, samples?: number) =>
  signFlipTest(
    differences.map((d) => d - change),
    samples === undefined ? {} : { samples },
  ).p;

describe('signFlipInterval', () => {
  test('with six pairs it runs from the smallest to the largest difference', () => {
    // by hand: .05 * 32 = 1.6, so the first of the 63 subset means from either side, which is the extreme itself
    expect(signFlipInterval([3, 0, 5, 1, 4, 2])).toEqual({ lower: 0, upper: 5 });
  });

  test('with seven pairs it leaves out the two outermost subset means on either side', () => {
    // by hand: .05 * 64 = 3.2, so the third smallest mean of subsets of 0..6: 0 (of {0}), .5 ({0,1}), 1 ({1})
    expect(signFlipInterval([6, 0, 5, 1, 4, 2, 3])).toEqual({ lower: 1, upper: 5 });
  });

  test('below six pairs, or with equal differences, there is none', () => {
    expect(signFlipInterval([1, 2, 3, 4, 5])).toBeNull();
    expect(signFlipInterval([1, 2, 3, 4, 5], { level: 0.8 })).toBeNull();
    expect(signFlipInterval([0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5])).toBeNull();
  });

  test('is the test turned inside out: not rejected at the ends, rejected just outside', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -16, max: 16 }), { minLength: 6, maxLength: 11 }), (quarters) => {
        fc.pre(new Set(quarters).size > 1);
        const differences = quarters.map((d) => d / 4);
        const interval = signFlipInterval(differences);
        expect(interval).not.toBeNull();
        if (interval === null) return;
        expect(pAt(differences, interval.lower)).toBeGreaterThan(0.05);
        expect(pAt(differences, interval.upper)).toBeGreaterThan(0.05);
        expect(pAt(differences, (interval.lower + interval.upper) / 2)).toBeGreaterThan(0.05);
        expect(pAt(differences, interval.lower - 1e-4)).toBeLessThanOrEqual(0.05);
        expect(pAt(differences, interval.upper + 1e-4)).toBeLessThanOrEqual(0.05);
      }),
    );
  });

  const many = Array.from({ length: 24 }, (_, place) => Math.sin(place) + 0.3);

  test('with more than 20 pairs it inverts the drawn test, flip for flip', () => {
    const interval = signFlipInterval(many, { samples: 1999 });
    expect(interval).not.toBeNull();
    if (interval === null) return;
    expect(pAt(many, interval.lower + 1e-6, 1999)).toBeGreaterThan(0.05);
    expect(pAt(many, interval.lower - 1e-6, 1999)).toBeLessThanOrEqual(0.05);
    expect(pAt(many, interval.upper - 1e-6, 1999)).toBeGreaterThan(0.05);
    expect(pAt(many, interval.upper + 1e-6, 1999)).toBeLessThanOrEqual(0.05);
    expect(signFlipInterval(many, { samples: 1999 })).toEqual(interval);
  });

  test('moving, mirroring and shuffling the differences does the same to the interval', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -16, max: 16 }), { minLength: 6, maxLength: 10 }), (quarters) => {
        fc.pre(new Set(quarters).size > 1);
        const differences = quarters.map((d) => d / 4);
        const interval = signFlipInterval(differences);
        const moved = signFlipInterval(differences.map((d) => d + 1));
        const mirrored = signFlipInterval(differences.map((d) => -d));
        const shuffled = signFlipInterval([...differences].reverse());
        expect(moved?.lower).toBeCloseTo((interval?.lower ?? Number.NaN) + 1, 9);
        expect(mirrored?.upper).toBeCloseTo(-(interval?.lower ?? Number.NaN), 9);
        expect(shuffled?.lower).toBeCloseTo(interval?.lower ?? Number.NaN, 9);
      }),
    );
  });

  test('a wider level gives a wider interval, and where nothing can be rejected there is none', () => {
    const differences = [0, 1, 2, 3, 4, 5, 6, 8];
    const usual = signFlipInterval(differences);
    const narrow = signFlipInterval(differences, { level: 0.8 });
    expect((narrow?.upper ?? 0) - (narrow?.lower ?? 0)).toBeLessThan((usual?.upper ?? 0) - (usual?.lower ?? 0));
    // by hand: six pairs have a smallest p of 2/64 = .031, above .01
    expect(signFlipInterval([0, 1, 2, 3, 4, 5], { level: 0.99 })).toBeNull();
  });

  test('no number, or a level of 95, is refused', () => {
    expect(() => signFlipInterval([Number.NaN])).toThrow(/signFlipInterval needs finite numbers/);
    expect(() => signFlipInterval([1], { level: 95 })).toThrow(/signFlipInterval needs level/);
    expect(() => signFlipInterval([1], { samples: 0.5 })).toThrow(/signFlipInterval needs samples/);
  });
});
