import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cronbachAlpha } from '../../analysis/index.ts';

const ten = [
  [4, 5, 4, 3],
  [2, 3, 2, 2],
  [5, 5, 4, 5],
  [3, 3, 4, 2],
  [1, 2, 2, 1],
  [4, 4, 5, 4],
  [3, 2, 3, 3],
  [5, 4, 5, 5],
  [2, 2, 1, 3],
  [4, 3, 4, 4],
];

describe('cronbachAlpha', () => {
  test('ten respondents, four items, with the interval of Feldt', () => {
    // python3: a = k/(k-1)*(1-x.var(0,ddof=1).sum()/x.sum(1).var(ddof=1)) -> 0.9229720518064077
    //          1-(1-a)*stats.f.ppf([.975,.025], n-1, (n-1)*(k-1))         -> [0.79735059 0.97851054]
    const { alpha, lower, upper } = cronbachAlpha(ten);
    expect(alpha).toBeCloseTo(0.9229720518064077, 12);
    expect(lower).toBeCloseTo(0.79735059, 7);
    expect(upper).toBeCloseTo(0.97851054, 7);
  });

  test('at 90 % the interval is narrower', () => {
    // the same with [.95, .05] -> [0.82667699 0.97325534]
    const { lower, upper } = cronbachAlpha(ten, { level: 0.9 });
    expect(lower).toBeCloseTo(0.82667699, 7);
    expect(upper).toBeCloseTo(0.97325534, 7);
  });

  test('items that say the same have an alpha of 1', () => {
    expect(
      cronbachAlpha([
        [1, 1],
        [3, 3],
        [4, 4],
      ]).alpha,
    ).toBeCloseTo(1, 12);
  });

  test('items that work against each other have an alpha below zero', () => {
    // by hand: variances 4 and 1, totals 6 5 4 with variance 1: 2 * (1 - 5/1)
    expect(
      cronbachAlpha([
        [5, 1],
        [3, 2],
        [1, 3],
      ]).alpha,
    ).toBeCloseTo(-8, 12);
  });

  test('who skipped an item is left out', () => {
    expect(cronbachAlpha([[null, 1, 1, 1], ...ten])).toEqual(cronbachAlpha(ten));
  });

  test('order of respondents and items, and turning the scale round, do not matter', () => {
    const rows = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 3, maxLength: 3 }), {
      minLength: 2,
      maxLength: 15,
    });
    fc.assert(
      fc.property(rows, (answers) => {
        fc.pre(new Set(answers.map((row) => row.reduce((sum, value) => sum + value, 0))).size > 1);
        const { alpha, lower, upper } = cronbachAlpha(answers);
        expect(cronbachAlpha([...answers].reverse()).alpha).toBeCloseTo(alpha, 8);
        expect(cronbachAlpha(answers.map((row) => [...row].reverse())).alpha).toBeCloseTo(alpha, 8);
        expect(cronbachAlpha(answers.map((row) => row.map((value) => 6 - value))).alpha).toBeCloseTo(alpha, 8);
        expect(alpha).toBeLessThanOrEqual(1 + 1e-12);
        expect(lower).toBeLessThanOrEqual(alpha + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(alpha - 1e-12);
      }),
    );
  });

  test('one item, one respondent, totals that are all equal, or no number is refused', () => {
    expect(() => cronbachAlpha([[1], [2]])).toThrow(/cronbachAlpha needs 2 items and 2 complete rows, got 1 and 2/);
    expect(() =>
      cronbachAlpha([
        [1, 2],
        [null, 2],
      ]),
    ).toThrow(/cronbachAlpha needs 2 items and 2 complete rows/);
    expect(() => cronbachAlpha([])).toThrow(RangeError);
    expect(() =>
      cronbachAlpha([
        [1, 5],
        [5, 1],
      ]),
    ).toThrow(/cronbachAlpha needs total scores that differ/);
    expect(() =>
      cronbachAlpha([
        [0, 0],
        [0, 0],
      ]),
    ).toThrow(/cronbachAlpha needs total scores that differ/);
    expect(() =>
      cronbachAlpha([
        [1, 5],
        [5, Number.NaN],
      ]),
    ).toThrow(TypeError);
    expect(() => cronbachAlpha(ten, { level: 95 })).toThrow(/cronbachAlpha needs level/);
  });
});
