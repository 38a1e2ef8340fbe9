import { describe, expect, test } from 'vitest';
import { formatter } from '../../web/texts/format.ts';

describe('how a language writes', () => {
  const nl = formatter('nl');
  const en = formatter('en');

  test('a calendar day stays that day, whatever the time zone', () => {
    expect(nl.day('2026-11-23')).toBe('23 november 2026');
    expect(en.day('2026-11-23')).toBe('23 November 2026');
  });

  test('a moment in UTC is read in the Netherlands', () => {
    expect(nl.moment('2026-07-01T22:30:00.000Z')).toBe('2 juli 2026 om 00:30');
  });

  test('a score has one digit after the comma, a change its sign', () => {
    expect(nl.decimal(3)).toBe('3,0');
    expect(en.decimal(3.44)).toBe('3.4');
    expect([nl.change(0.4), nl.change(-0.31), nl.change(0.01)]).toEqual(['+0,4', '−0,3', '0,0']);
  });

  test('a count and its word agree', () => {
    const words = { one: 'organisatie', other: 'organisaties' };
    expect([0, 1, 25].map((n) => nl.plural(n, words))).toEqual(['0 organisaties', '1 organisatie', '25 organisaties']);
  });
});
