import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ordinalAgreement } from '../../analysis/index.ts';

describe('ordinalAgreement', () => {
  test('the landmarks: two camps at the ends -1, flat 0, one category 1', () => {
    // van der Eijk (2001): the three cases by which A is defined
    expect(ordinalAgreement([10, 0, 0, 0, 10])).toBe(-1);
    expect(ordinalAgreement([7, 7, 7, 7, 7])).toBe(0);
    expect(ordinalAgreement([0, 0, 9, 0, 0])).toBe(1);
    expect(ordinalAgreement([9, 0, 0, 0, 0])).toBe(1);
  });

  test('two neighbours of five categories agree for three quarters', () => {
    // by hand: one peak, so U = 1; 1 - (2-1)/(5-1)
    expect(ordinalAgreement([0, 4, 4, 0, 0])).toBe(0.75);
  });

  test('camps at 2 and 4 are missed: +.17', () => {
    // by hand: triples 01010 -> two for a peak, one for camps; U = (3*2 - 4*1)/(3*3) = 2/9; times 3/4
    expect(ordinalAgreement([0, 5, 0, 5, 0])).toBeCloseTo(1 / 6, 12);
  });

  test('the worked example on seven categories', () => {
    // R, package agrmt: agreement(c(30,40,210,130,530,50,10)) -> 0.6113333
    expect(ordinalAgreement([30, 40, 210, 130, 530, 50, 10])).toBeCloseTo(0.6113333, 7);
  });

  test('layers are weighed by the answers they hold', () => {
    // by hand: [1,0,3] = layer 1 [1,0,1] with 2 of 4 answers, A = -1; layer 2 [0,0,2] with 2 of 4, A = 1; so 0
    expect(ordinalAgreement([1, 0, 3])).toBe(0);
  });

  test('shares give the same as counts, whatever the rounding', () => {
    expect(ordinalAgreement([0.1, 0.2, 0.3, 0.3, 0.1])).toBeCloseTo(ordinalAgreement([1, 2, 3, 3, 1]), 10);
  });

  test('bounds, reversal, and only proportions count', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 3, maxLength: 8 }), (counts) => {
        fc.pre(counts.some((count) => count > 0));
        const agreement = ordinalAgreement(counts);
        expect(agreement).toBeGreaterThanOrEqual(-1);
        expect(agreement).toBeLessThanOrEqual(1);
        expect(ordinalAgreement([...counts].reverse())).toBeCloseTo(agreement, 10);
        expect(ordinalAgreement(counts.map((count) => 3 * count))).toBeCloseTo(agreement, 10);
      }),
    );
  });

  test('two categories, no answers, a negative count or no number is refused', () => {
    expect(() => ordinalAgreement([1, 2])).toThrow(/ordinalAgreement needs at least 3 categories/);
    expect(() => ordinalAgreement([0, 0, 0])).toThrow(/ordinalAgreement needs at least one answer/);
    expect(() => ordinalAgreement([1, -1, 1])).toThrow(/ordinalAgreement needs counts of zero or more/);
    expect(() => ordinalAgreement([1, Number.NaN, 1])).toThrow(TypeError);
  });
});
