import { describe, expect, test } from 'vitest';
import { fQuantile } from '../../analysis/f-quantile.ts';
import { studentTQuantile } from '../../analysis/student-t-quantile.ts';

describe('the quantiles taken from jstat', () => {
  // python3: [stats.t.ppf(p, df) for p in (.975, .8, .995)]
  test.each([
    [1, 12.706204736174694, 1.3763819204711738, 63.656741162871526],
    [2, 4.302652729749462, 1.0606601717799002, 9.924843200918287],
    [4, 2.7764451051977934, 0.9409645772351816, 4.604094871349992],
    [7, 2.364624251592784, 0.8960296443137653, 3.4994832973504924],
    [24, 2.0638985616280245, 0.8568554580756556, 2.796939504774456],
    [100, 1.9839715185235518, 0.8452304244910163, 2.6258905214380173],
    [1000, 1.9623390808264083, 0.8419808221624288, 2.580754698065951],
  ])('t with %i degrees of freedom agrees with scipy to 1e-7', (df, p975, p80, p995) => {
    expect(Math.abs(studentTQuantile(0.975, df) / p975 - 1)).toBeLessThan(1e-7);
    expect(Math.abs(studentTQuantile(0.8, df) / p80 - 1)).toBeLessThan(1e-7);
    expect(Math.abs(studentTQuantile(0.995, df) / p995 - 1)).toBeLessThan(1e-7);
    expect(studentTQuantile(0.025, df)).toBeCloseTo(-studentTQuantile(0.975, df), 10);
  });

  // python3: [stats.f.ppf(p, a, b) for p in (.975, .025)]
  test.each([
    [9, 36, 2.4922445088916096, 0.2837749786956962],
    [24, 96, 1.789957593356099, 0.493138413295511],
    [199, 800, 1.2370060395207993, 0.7965700783154864],
  ])('F with %i and %i degrees of freedom agrees with scipy to 1e-7', (a, b, p975, p025) => {
    expect(Math.abs(fQuantile(0.975, a, b) / p975 - 1)).toBeLessThan(1e-7);
    expect(Math.abs(fQuantile(0.025, a, b) / p025 - 1)).toBeLessThan(1e-7);
  });

  test('a chance of 0 or 1, or no degrees of freedom, is refused', () => {
    expect(() => studentTQuantile(1, 5)).toThrow(/studentTQuantile needs p/);
    expect(() => studentTQuantile(0.9, 0)).toThrow(/studentTQuantile needs 1 or more degrees/);
    expect(() => fQuantile(0, 5, 5)).toThrow(/fQuantile needs p/);
    expect(() => fQuantile(0.9, 5, Number.NaN)).toThrow(/fQuantile needs 1 or more degrees/);
  });
});
