import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../analysis/index.ts';

describe('seededRandom', () => {
  test('the same seed gives the same numbers, another seed gives others', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });

  test('numbers lie in [0, 1) and fall evenly over ten bins', () => {
    const numbers = Array.from({ length: 100_000 }, seededRandom(1));
    const bins = new Array<number>(10).fill(0);
    for (const number of numbers) {
      const bin = Math.floor(number * 10);
      bins[bin] = (bins[bin] ?? 0) + 1;
    }
    expect(bins).toHaveLength(10);
    // chi-square with 9 degrees of freedom: stats.chi2.ppf(.999, 9) -> 27.88
    const chiSquare = bins.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
    expect(chiSquare).toBeLessThan(27.88);
  });
});
