import { describe, expect, test } from 'vitest';
import { distribution } from '../../analysis/index.ts';
import { item, row } from './answers.ts';

const none = { 'not-asked': 0, 'routed-past': 0, 'not-reached': 0, 'dont-know': 0, 'not-applicable': 0, declined: 0 };

describe('distribution', () => {
  test('counts each category from least to most favourable', () => {
    const rows = [row('a', { a1: 4 }), row('b', { a1: 4 }), row('c', { a1: 1 })];
    expect(distribution(rows, item('a1'))).toEqual({ counts: [1, 0, 0, 2, 0], missing: none });
  });

  test('a negative statement is counted after reversal', () => {
    expect(distribution([row('a', { a1: 1 })], item('a1', { direction: 'negative' })).counts).toEqual([0, 0, 0, 0, 1]);
  });

  test('every kind of missing is counted apart, and no trace of the statement is "not asked"', () => {
    const rows = [
      row('a', { a1: 'dont-know' }),
      row('b', { a1: 'dont-know' }),
      row('c', { a1: 'declined' }),
      row('d', { a1: 'routed-past' }),
      row('e', { a1: 'not-reached' }),
      row('f', { a1: 'not-applicable' }),
      row('g', {}),
    ];
    expect(distribution(rows, item('a1'))).toEqual({
      counts: [0, 0, 0, 0, 0],
      missing: {
        'not-asked': 1,
        'routed-past': 1,
        'not-reached': 1,
        'dont-know': 2,
        'not-applicable': 1,
        declined: 1,
      },
    });
  });

  test('a theme pools the answers to its statements', () => {
    const rows = [row('a', { a1: 4, a2: 5 }), row('b', { a1: 4, a2: 'dont-know' })];
    expect(distribution(rows, [item('a1'), item('a2')])).toEqual({
      counts: [0, 0, 0, 2, 1],
      missing: { ...none, 'dont-know': 1 },
    });
  });

  test('a scale of seven has seven categories', () => {
    expect(distribution([], item('a1', { points: 7 })).counts).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test('different scales, no statement at all, or an organisation twice are refused', () => {
    expect(() => distribution([], [item('a1'), item('a2', { points: 7 })])).toThrow(/distribution needs items on one/);
    expect(() => distribution([], [])).toThrow(/distribution needs at least one item/);
    expect(() => distribution([row('a', {}), row('a', {})], item('a1'))).toThrow(/distribution needs one row per/);
  });
});
