import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lindellAgreement, withinGroupAgreement } from '../../analysis/index.ts';

const five = { categories: 5 };

/**
 * The exact chance that five respondents who pick each of five categories equally often on five items agree at least
 * so much: the variance of one item over all 5^5 answer sets, then the sum over five items.
 */
function chanceOfNoiseReaching(agreement: (ratio: number) => number, atLeast: number): number {
  const oneItem = new Map<number, number>();
  for (let code = 0; code < 5 ** 5; code += 1) {
    const answers = [0, 1, 2, 3, 4].map((place) => Math.floor(code / 5 ** place) % 5);
    const sum = answers.reduce((total, x) => total + x, 0);
    const squares = answers.reduce((total, x) => total + x * x, 0);
    const scaled = 5 * squares - sum * sum; // = n(n-1) times the sample variance, a whole number
    oneItem.set(scaled, (oneItem.get(scaled) ?? 0) + 1 / 5 ** 5);
  }
  let together = new Map([[0, 1]]);
  for (let items = 0; items < 5; items += 1) {
    const next = new Map<number, number>();
    for (const [sum, p] of together) {
      for (const [scaled, q] of oneItem) next.set(sum + scaled, (next.get(sum + scaled) ?? 0) + p * q);
    }
    together = next;
  }
  // mean item variance = sum / 20 / 5; null variance (25 - 1) / 12 = 2
  return [...together].reduce((sum, [total, p]) => (agreement(total / 100 / 2) >= atLeast - 1e-12 ? sum + p : sum), 0);
}

describe('withinGroupAgreement and lindellAgreement', () => {
  test('one item: one minus the variance over that of noise', () => {
    // by hand, James et al. (1984): variance of 4,5,4,4 is .25; noise on five points is (25-1)/12 = 2; 1 - .25/2
    const rows = [[4], [5], [4], [4]];
    expect(withinGroupAgreement(rows, five)).toBe(0.875);
    expect(lindellAgreement(rows, five)).toBe(0.875);
  });

  test('several items: the first rises with their number, the second does not', () => {
    // by hand: variances .25 and 0, mean .125, ratio .0625; r* = .9375; r_wg(2) = 2(.9375) / (2(.9375) + .0625)
    const rows = [
      [4, 4],
      [5, 4],
      [4, 4],
      [4, 4],
    ];
    expect(lindellAgreement(rows, five)).toBe(0.9375);
    expect(withinGroupAgreement(rows, five)).toBeCloseTo(1.875 / 1.9375, 12);
  });

  test('on seven points noise has a variance of 4', () => {
    // by hand: variance of 2,6 is 8; ratio 8/4 = 2
    expect(lindellAgreement([[2], [6]], { categories: 7 })).toBe(-1);
    expect(withinGroupAgreement([[2], [6]], { categories: 7 })).toBe(0);
  });

  test('all the same answer is full agreement', () => {
    expect(
      withinGroupAgreement(
        [
          [3, 4],
          [3, 4],
        ],
        five,
      ),
    ).toBe(1);
    expect(
      lindellAgreement(
        [
          [3, 4],
          [3, 4],
        ],
        five,
      ),
    ).toBe(1);
  });

  test('spread as large as noise, or larger, is no agreement, also with many items', () => {
    // by hand: variance of 1,5 is 8, ratio 4; without the early decision r_wg(3) would be -9/(-9+4) = 1.8
    const camps = [
      [1, 1, 1],
      [5, 5, 5],
    ];
    expect(withinGroupAgreement(camps, five)).toBe(0);
    expect(lindellAgreement(camps, five)).toBe(-3);
    // by hand: variance of 2,4 is 2, exactly noise
    expect(
      withinGroupAgreement(
        [
          [2, 2],
          [4, 4],
        ],
        five,
      ),
    ).toBe(0);
    expect(
      lindellAgreement(
        [
          [2, 2],
          [4, 4],
        ],
        five,
      ),
    ).toBe(0);
  });

  test('only respondents who answered every item count', () => {
    const rows = [
      [4, 4],
      [5, 4],
      [1, null],
      [4, 4],
      [4, 4],
    ];
    expect(lindellAgreement(rows, five)).toBe(0.9375);
    expect(
      withinGroupAgreement(
        [
          [null, 4],
          [4, 4],
          [5, 4],
          [4, 4],
          [4, 4],
        ],
        five,
      ),
    ).toBeCloseTo(1.875 / 1.9375, 12);
  });

  test('one complete row, or none, has no agreement', () => {
    expect(withinGroupAgreement([[4, 4]], five)).toBeNull();
    expect(
      lindellAgreement(
        [
          [4, 4],
          [null, 3],
        ],
        five,
      ),
    ).toBeNull();
    expect(withinGroupAgreement([], five)).toBeNull();
  });

  test('five respondents answering five items at random reach .70 in 7 % of cases, with r* in 0.014 %', () => {
    // python3, the same count in whole numbers (Counter over itertools.product): .07346059113573385, .00014338844615770113
    const classic = (ratio: number) => (ratio >= 1 ? 0 : (5 * (1 - ratio)) / (5 * (1 - ratio) + ratio));
    expect(chanceOfNoiseReaching(classic, 0.7)).toBeCloseTo(0.0734606, 7);
    expect(chanceOfNoiseReaching((ratio) => 1 - ratio, 0.7)).toBeCloseTo(0.0001434, 7);
  });

  const rowsOf = (items: number) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: items, maxLength: items }), {
      minLength: 2,
      maxLength: 12,
    });

  test('order, reversal and the bounds 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }).chain(rowsOf), (rows) => {
        const agreement = withinGroupAgreement(rows, five) ?? Number.NaN;
        expect(agreement).toBeGreaterThanOrEqual(0);
        expect(agreement).toBeLessThanOrEqual(1);
        expect(lindellAgreement(rows, five)).toBeLessThanOrEqual(1);
        expect(withinGroupAgreement([...rows].reverse(), five)).toBeCloseTo(agreement, 10);
        const mirrored = rows.map((row) => row.map((value) => 6 - value));
        expect(withinGroupAgreement(mirrored, five)).toBeCloseTo(agreement, 10);
        expect(lindellAgreement(mirrored, five)).toBeCloseTo(lindellAgreement(rows, five) ?? Number.NaN, 10);
      }),
    );
  });

  test('values off the scale, rows of unequal length, one category or no number are refused', () => {
    expect(() => withinGroupAgreement([[6], [3]], five)).toThrow(/withinGroupAgreement needs values from 1 to 5/);
    expect(() => lindellAgreement([[0], [3]], five)).toThrow(/lindellAgreement needs values from 1 to 5/);
    expect(() => withinGroupAgreement([[3, 3], [3]], five)).toThrow(/withinGroupAgreement needs rows of one length/);
    expect(() => withinGroupAgreement([[], []], five)).toThrow(/needs rows with at least one item/);
    expect(() => withinGroupAgreement([[1], [1]], { categories: 1 })).toThrow(/needs categories/);
    expect(() => withinGroupAgreement([[Number.NaN], [1]], five)).toThrow(TypeError);
  });
});
