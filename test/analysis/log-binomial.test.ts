import { describe, expect, test } from 'vitest';
import { hypergeometricUpperTail } from '../../analysis/hypergeometric-upper-tail.ts';
import { logBinomial } from '../../analysis/log-binomial.ts';
import { subsetSums } from '../../analysis/subset-sums.ts';

describe('the counting behind the exact methods', () => {
  test('five choose two is ten, and what cannot be done has no ways', () => {
    expect(Math.exp(logBinomial(5, 2))).toBeCloseTo(10, 10);
    expect(logBinomial(5, 6)).toBe(Number.NEGATIVE_INFINITY);
    expect(logBinomial(5, -1)).toBe(Number.NEGATIVE_INFINITY);
    expect(logBinomial(0, 0)).toBe(0);
    expect(() => logBinomial(5.5, 2)).toThrow(/logBinomial needs whole numbers/);
  });

  test('the hypergeometric tail agrees with scipy', () => {
    // python3: stats.hypergeom.sf(5, 25, 10, 8) -> 0.02209278136051591
    expect(hypergeometricUpperTail(6, { n: 8, marked: 10, populationSize: 25 })).toBeCloseTo(0.02209278136051591, 12);
    expect(hypergeometricUpperTail(0, { n: 8, marked: 10, populationSize: 25 })).toBeCloseTo(1, 12);
    expect(hypergeometricUpperTail(9, { n: 8, marked: 10, populationSize: 25 })).toBe(0);
    expect(() => hypergeometricUpperTail(1, { n: 9, marked: 1, populationSize: 8 })).toThrow(/hypergeometricUpperTail/);
  });

  test('every subset has its sum', () => {
    expect([...subsetSums([1, 10, 100])]).toEqual([0, 1, 10, 11, 100, 101, 110, 111]);
    expect([...subsetSums([])]).toEqual([0]);
    expect(() => subsetSums(new Array(25).fill(1))).toThrow(/subsetSums needs at most 24 values/);
  });
});
