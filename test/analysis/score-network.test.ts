import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreNetwork } from '../../analysis/index.ts';
import { item, row } from './answers.ts';

const two = [item('a1'), item('a2')];

describe('scoreNetwork', () => {
  test('each organisation weighs once, also when one answered more statements than another', () => {
    // by hand: organisation means 5 and 1 and 3, so 3; over the five answers it would be (5+5+1+3+3)/5 = 3.4
    const rows = [row('a', { a1: 5, a2: 5 }), row('b', { a1: 1, a2: 'dont-know' }), row('c', { a1: 3, a2: 3 })];
    expect(scoreNetwork(rows, two)).toEqual({ mean: 3, base: 3, values: [1, 3, 5] });
  });

  test('an organisation without a score is not in the base', () => {
    const rows = [row('a', { a1: 4, a2: 4 }), row('b', { a1: 'declined', a2: 'declined' })];
    expect(scoreNetwork(rows, two)).toEqual({ mean: 4, base: 1, values: [4] });
  });

  test('a network in which nobody has a score has none', () => {
    expect(scoreNetwork([], two)).toBeNull();
    expect(scoreNetwork([row('a', {})], two)).toBeNull();
  });

  test('an organisation with two rows is refused', () => {
    expect(() => scoreNetwork([row('a', { a1: 4 }), row('a', { a1: 5 })], two)).toThrow(
      /scoreNetwork needs one row per organisation, got "a" twice/,
    );
  });

  const answers = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
    minLength: 1,
    maxLength: 25,
  });

  test('the order of the organisations does not matter, so nobody can be read off from it', () => {
    fc.assert(
      fc.property(answers, (pairs) => {
        const rows = pairs.map(([a1, a2], place) => row(`o${place}`, { a1, a2 }));
        expect(scoreNetwork([...rows].reverse(), two)).toEqual(scoreNetwork(rows, two));
      }),
    );
  });

  test('turning every statement round mirrors the score in the midpoint', () => {
    fc.assert(
      fc.property(answers, (pairs) => {
        const rows = pairs.map(([a1, a2], place) => row(`o${place}`, { a1, a2 }));
        const turned = two.map((one) => ({ ...one, direction: 'negative' as const }));
        const score = scoreNetwork(rows, two)?.mean ?? Number.NaN;
        expect(scoreNetwork(rows, turned)?.mean).toBeCloseTo(6 - score, 10);
        expect(score).toBeGreaterThanOrEqual(1);
        expect(score).toBeLessThanOrEqual(5);
      }),
    );
  });
});
