import { describe, expect, test } from 'vitest';
import { scoreWord } from '../../analysis/index.ts';

describe('scoreWord', () => {
  // from the rule of statistics.md section 4
  test.each([
    [3.6, 4.2, 'strength'],
    [3.5, 4.2, 'strength'],
    [3.49, 4.2, 'mixed'],
    [2.1, 3.5, 'mixed'],
    [2.1, 3.49, 'attention'],
    [3.5, 3.5, 'strength'],
    [3.2, 3.2, 'attention'],
  ] as const)('an interval from %d to %d is %s', (lower, upper, word) => {
    expect(scoreWord({ lower, upper })).toBe(word);
  });

  test('without an interval it is always mixed', () => {
    expect(scoreWord(null)).toBe('mixed');
  });

  test('the bounds of the framework decide', () => {
    const bounds = { strength: 4, attention: 3 };
    expect(scoreWord({ lower: 3.6, upper: 4.2 }, bounds)).toBe('mixed');
    expect(scoreWord({ lower: 4, upper: 4.2 }, bounds)).toBe('strength');
    expect(scoreWord({ lower: 2, upper: 3.2 }, bounds)).toBe('mixed');
    expect(scoreWord({ lower: 2, upper: 2.9 }, bounds)).toBe('attention');
  });

  test('a lower end of 3.5 that rounding made a hair smaller is still 3.5', () => {
    expect(scoreWord({ lower: 3.5 - 4e-16, upper: 3.5 - 4e-16 })).toBe('strength');
  });

  test('bounds that cross, an interval that runs backwards, or no number is refused', () => {
    expect(() => scoreWord(null, { strength: 3, attention: 4 })).toThrow(/scoreWord needs the bound for attention/);
    expect(() => scoreWord({ lower: 4, upper: 3 })).toThrow(/scoreWord needs lower at or below upper/);
    expect(() => scoreWord({ lower: Number.NaN, upper: 3 })).toThrow(TypeError);
    expect(() => scoreWord(null, { strength: Number.NaN, attention: 3 })).toThrow(TypeError);
  });
});
