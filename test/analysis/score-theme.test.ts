import { describe, expect, test } from 'vitest';
import { scoreTheme } from '../../analysis/index.ts';
import { item, row } from './answers.ts';

const four = [item('a1'), item('a2'), item('a3', { direction: 'negative' }), item('a4')];

describe('scoreTheme', () => {
  test('takes the mean of the answers, with negative statements reversed', () => {
    // by hand: (4 + 5 + (6 - 2) + 3) / 4
    expect(scoreTheme(row('a', { a1: 4, a2: 5, a3: 2, a4: 3 }), four)).toBe(4);
  });

  test('half of the statements answered is enough', () => {
    // by hand: (4 + 5) / 2; missing answers are left out, not counted as 0 or 3
    expect(scoreTheme(row('a', { a1: 4, a2: 5, a3: 'dont-know', a4: 'not-applicable' }), four)).toBe(4.5);
  });

  test('fewer than half answered gives no score', () => {
    expect(scoreTheme(row('a', { a1: 4, a2: 'declined', a3: 'dont-know', a4: 'not-reached' }), four)).toBeNull();
  });

  test('one of three is fewer than half, two of three is not', () => {
    const three = [item('a1'), item('a2'), item('a3')];
    expect(scoreTheme(row('a', { a1: 4 }), three)).toBeNull();
    expect(scoreTheme(row('a', { a1: 4, a2: 2 }), three)).toBe(3);
  });

  test('a statement of which the answers show no trace counts as not asked', () => {
    expect(scoreTheme(row('a', { a1: 2, a2: 2 }), four)).toBe(2);
    expect(scoreTheme(row('a', {}), four)).toBeNull();
  });

  test('a code that is also the name of something every object has is not mistaken for an answer', () => {
    expect(scoreTheme(row('a', {}), [item('constructor')])).toBeNull();
  });

  test('a theme without statements has no score', () => {
    expect(scoreTheme(row('a', { a1: 4 }), [])).toBeNull();
  });

  test('statements on different scales are not averaged', () => {
    expect(() => scoreTheme(row('a', { a1: 4, a2: 4 }), [item('a1'), item('a2', { points: 7 })])).toThrow(
      /scoreTheme needs items on one scale/,
    );
  });

  test('the same statement twice is refused', () => {
    expect(() => scoreTheme(row('a', { a1: 4 }), [item('a1'), item('a1')])).toThrow(/scoreTheme needs every item once/);
  });
});
