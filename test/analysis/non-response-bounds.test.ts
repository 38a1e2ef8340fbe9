import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nonResponseBounds } from '../../analysis/index.ts';

describe('nonResponseBounds', () => {
  test('8 of 25 with a mean of 3.75: the network may lie anywhere from 1.88 to 4.6', () => {
    // by hand, Manski (1989): (30 + 17 * 1) / 25 and (30 + 17 * 5) / 25
    expect(nonResponseBounds([2, 3, 3, 4, 4, 4, 5, 5], { populationSize: 25, min: 1, max: 5 })).toEqual({
      lower: 1.88,
      upper: 4.6,
    });
  });

  test('when nobody answered, anything is possible', () => {
    expect(nonResponseBounds([], { populationSize: 25, min: 1, max: 5 })).toEqual({ lower: 1, upper: 5 });
  });

  test('holds the mean, stays on the scale, is as wide as the share that is silent, and closes at n = N', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 30 }),
        fc.nat(30),
        (values, silent) => {
          const populationSize = values.length + silent;
          const { lower, upper } = nonResponseBounds(values, { populationSize, min: 1, max: 5 });
          const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
          expect(lower).toBeLessThanOrEqual(mean + 1e-12);
          expect(upper).toBeGreaterThanOrEqual(mean - 1e-12);
          expect(lower).toBeGreaterThanOrEqual(1);
          expect(upper).toBeLessThanOrEqual(5);
          expect(upper - lower).toBeCloseTo((4 * silent) / populationSize, 10);
        },
      ),
    );
  });

  test('values off the scale, a scale upside down, too few members or no number is refused', () => {
    expect(() => nonResponseBounds([6], { populationSize: 5, min: 1, max: 5 })).toThrow(/needs values from 1 to 5/);
    expect(() => nonResponseBounds([0], { populationSize: 5, min: 1, max: 5 })).toThrow(/needs values from 1 to 5/);
    expect(() => nonResponseBounds([3], { populationSize: 5, min: 5, max: 1 })).toThrow(/needs min below max/);
    expect(() => nonResponseBounds([3, 3], { populationSize: 1, min: 1, max: 5 })).toThrow(/needs populationSize/);
    expect(() => nonResponseBounds([], { populationSize: 0, min: 1, max: 5 })).toThrow(/needs populationSize/);
    expect(() => nonResponseBounds([Number.NaN], { populationSize: 5, min: 1, max: 5 })).toThrow(TypeError);
  });
});
