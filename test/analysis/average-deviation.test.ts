import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageDeviation } from '../../analysis/index.ts';

describe('averageDeviation', () => {
  test('3, 4, 4 and 5 lie half a point from their mean', () => {
    // by hand, Burke et al. (1999): mean 4; (1 + 0 + 0 + 1) / 4
    expect(averageDeviation([3, 4, 4, 5])).toBe(0.5);
  });

  test('two camps at the ends lie half the scale from their mean', () => {
    // by hand: mean 3, every answer 2 away
    expect(averageDeviation([1, 1, 5, 5])).toBe(2);
  });

  test('one answer, or equal answers, do not deviate', () => {
    expect(averageDeviation([4])).toBe(0);
    expect(averageDeviation([4, 4, 4])).toBe(0);
  });

  test('order and reversal do not matter, and it never passes half the scale', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 30 }), (values) => {
        const deviation = averageDeviation(values);
        expect(averageDeviation([...values].reverse())).toBeCloseTo(deviation, 12);
        expect(averageDeviation(values.map((value) => 6 - value))).toBeCloseTo(deviation, 12);
        expect(deviation).toBeGreaterThanOrEqual(0);
        expect(deviation).toBeLessThanOrEqual(2 + 1e-12);
      }),
    );
  });

  test('nobody, or no number, is refused', () => {
    expect(() => averageDeviation([])).toThrow(/averageDeviation needs at least one value/);
    expect(() => averageDeviation([1, Number.POSITIVE_INFINITY])).toThrow(/averageDeviation needs finite numbers/);
  });
});
