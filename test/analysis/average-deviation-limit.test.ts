import { describe, expect, test } from 'vitest';
import { averageDeviation, averageDeviationLimit } from '../../analysis/index.ts';

/** The limit by brute force: every one of the A^n answer sets, one by one. */
function limitByListing(respondents: number, categories: number): number | null {
  const all: number[] = [];
  for (let code = 0; code < categories ** respondents; code += 1) {
    const answers = Array.from(
      { length: respondents },
      (_, place) => 1 + (Math.floor(code / categories ** place) % categories),
    );
    all.push(Math.round(averageDeviation(answers) * 1e9) / 1e9);
  }
  all.sort((a, b) => a - b);
  const allowed = [...new Set(all)].filter((limit) => all.filter((ad) => ad <= limit).length <= 0.05 * all.length);
  return allowed.at(-1) ?? null;
}

describe('averageDeviationLimit', () => {
  test('five respondents on seven points: .64, as published', () => {
    // Dunlap, Burke & Smith-Crowe (2003), table of critical values of AD_M for n = 5, A = 7
    expect(averageDeviationLimit({ respondents: 5, categories: 7 })).toBe(0.64);
  });

  test.each([
    [3, 5],
    [4, 5],
    [5, 5],
    [6, 4],
    [5, 7],
    [8, 3],
  ])('%i respondents on %i points: the same as listing every set of answers', (respondents, categories) => {
    const limit = averageDeviationLimit({ respondents, categories });
    const listed = limitByListing(respondents, categories);
    if (listed === null) expect(limit).toBeNull();
    else expect(limit).toBeCloseTo(listed, 8);
  });

  test('two respondents on five points agree fully too often for any limit', () => {
    // by hand: both pick the same category in 1 of 5 cases, more than .05
    expect(averageDeviationLimit({ respondents: 2, categories: 5 })).toBeNull();
  });

  test('with more respondents it comes closer to what noise gives, and stays below it', () => {
    // by hand: the mean absolute deviation of a uniform choice from 1..5 is (2+1+0+1+2)/5 = 1.2
    const limits = [5, 10, 20, 25].map((respondents) => averageDeviationLimit({ respondents, categories: 5 }) ?? 0);
    expect(limits).toEqual([...limits].sort((a, b) => a - b));
    expect(Math.max(...limits)).toBeLessThan(1.2);
    expect(new Set(limits).size).toBe(4);
  });

  test('a stricter level gives a lower limit', () => {
    const usual = averageDeviationLimit({ respondents: 8, categories: 5 }) ?? 0;
    const strict = averageDeviationLimit({ respondents: 8, categories: 5, level: 0.01 }) ?? 0;
    expect(strict).toBeLessThan(usual);
  });

  test('one respondent, one category, or more than can be counted is refused', () => {
    expect(() => averageDeviationLimit({ respondents: 1, categories: 5 })).toThrow(/needs respondents/);
    expect(() => averageDeviationLimit({ respondents: 5, categories: 1 })).toThrow(/needs categories/);
    expect(() => averageDeviationLimit({ respondents: 500, categories: 7 })).toThrow(/at most 2 million/);
    expect(() => averageDeviationLimit({ respondents: 5, categories: 5, level: 5 })).toThrow(/needs level/);
  });
});
