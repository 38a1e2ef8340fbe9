import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consensus } from '../../analysis/index.ts';

describe('consensus', () => {
  test('half at each end is none, all in one category is full', () => {
    // Tastle & Wierman (2007): the two cases by which it is defined
    expect(consensus([6, 0, 0, 0, 6])).toBe(0);
    expect(consensus([0, 0, 0, 6, 0])).toBe(1);
  });

  test('half at 3 and half at 4 of five', () => {
    // by hand: mean 3.5; 1 + log2(1 - .5/4)
    expect(consensus([0, 0, 4, 4, 0])).toBeCloseTo(1 + Math.log2(0.875), 12);
  });

  test('a bell over five categories', () => {
    // python3: p = [.1,.2,.4,.2,.1]; 1 + sum(pi*np.log2(1-abs(i-2)/4) for i, pi in enumerate(p)) -> 0.6339850002884625
    expect(consensus([1, 2, 4, 2, 1])).toBeCloseTo(0.6339850002884625, 12);
  });

  test('two categories will do', () => {
    expect(consensus([3, 3])).toBe(0);
    expect(consensus([3, 0])).toBe(1);
  });

  test('bounds, reversal, and only proportions count', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 2, maxLength: 8 }), (counts) => {
        fc.pre(counts.some((count) => count > 0));
        const agreement = consensus(counts);
        expect(agreement).toBeGreaterThanOrEqual(0);
        expect(agreement).toBeLessThanOrEqual(1);
        expect(consensus([...counts].reverse())).toBeCloseTo(agreement, 10);
        expect(consensus(counts.map((count) => count / 7))).toBeCloseTo(agreement, 10);
      }),
    );
  });

  test('one category, no answers, a negative count or no number is refused', () => {
    expect(() => consensus([4])).toThrow(/consensus needs at least 2 categories/);
    expect(() => consensus([0, 0])).toThrow(/consensus needs at least one answer/);
    expect(() => consensus([2, -1])).toThrow(/consensus needs counts of zero or more/);
    expect(() => consensus([2, Number.NaN])).toThrow(TypeError);
  });
});
