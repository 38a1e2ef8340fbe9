import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Missing, scoreItem } from '../../analysis/index.ts';
import { item } from './answers.ts';

describe('scoreItem', () => {
  test('a positive statement keeps its answer', () => {
    expect(scoreItem({ kind: 'value', value: 2 }, item('a1'))).toEqual({ kind: 'value', value: 2 });
  });

  test('a negative statement on five points turns 2 into 4', () => {
    // by hand: 5 + 1 - 2
    const negative = item('a1', { direction: 'negative' });
    expect(scoreItem({ kind: 'value', value: 2 }, negative)).toEqual({ kind: 'value', value: 4 });
  });

  test('a negative statement on seven points turns 2 into 6', () => {
    // by hand: 7 + 1 - 2
    const negative = item('a1', { direction: 'negative', points: 7 });
    expect(scoreItem({ kind: 'value', value: 2 }, negative)).toEqual({ kind: 'value', value: 6 });
  });

  test.each<Missing>(['not-asked', 'routed-past', 'not-reached', 'dont-know', 'not-applicable', 'declined'])(
    'an answer that is missing as "%s" stays missing, also when the statement is negative',
    (missing) => {
      const answer = { kind: 'missing', missing } as const;
      expect(scoreItem(answer, item('a1', { direction: 'negative' }))).toEqual(answer);
    },
  );

  test.each([0, 6, 99, -1, 2.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'an answer of %s on a scale of five is refused, naming the function and the need',
    (value) => {
      expect(() => scoreItem({ kind: 'value', value }, item('a1'))).toThrow(RangeError);
      expect(() => scoreItem({ kind: 'value', value }, item('a1'))).toThrow(/scoreItem needs .* from 1 to 5 .* a1/);
    },
  );

  test('a scale of one point is refused', () => {
    expect(() => scoreItem({ kind: 'value', value: 1 }, item('a1', { points: 1 }))).toThrow(/scoreItem needs points/);
  });

  test('reversing twice gives the answer back, and never leaves the scale', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 2, max: 11 })
          .chain((points) => fc.tuple(fc.constant(points), fc.integer({ min: 1, max: points }))),
        ([points, value]) => {
          const negative = item('a1', { direction: 'negative', points });
          const once = scoreItem({ kind: 'value', value }, negative);
          expect(once).toEqual({ kind: 'value', value: points - value + 1 });
          expect(scoreItem(once, negative)).toEqual({ kind: 'value', value });
        },
      ),
    );
  });
});
