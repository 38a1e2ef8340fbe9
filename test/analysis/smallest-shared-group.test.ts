import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallestSharedGroup } from '../../analysis/index.ts';

const names = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => `o${from + at}`);

// The sizes are counted by hand from the lists.
describe('The smallest group that is in the same results', () => {
  test('is everyone, when all count in the same', () => {
    expect(smallestSharedGroup([names(1, 8)])).toBe(8);
    expect(smallestSharedGroup([names(1, 8), names(1, 8)])).toBe(8);
    expect(smallestSharedGroup([])).toBe(0);
  });

  test('is who is in one of two alone', () => {
    expect(smallestSharedGroup([names(1, 8), names(1, 9)])).toBe(1);
    expect(smallestSharedGroup([names(1, 12), names(6, 17)])).toBe(5);
  });

  test('is found where only three together tell: the third less the other two', () => {
    expect(smallestSharedGroup([names(1, 5), names(6, 10), names(1, 11)])).toBe(1);
  });

  test('never depends on the order of the results, nor on that of the answers', () => {
    const answers = fc.uniqueArray(fc.integer({ min: 0, max: 9 }).map(String));
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 4 }), (results) => {
        const turned = [...results].reverse().map((list) => [...list].reverse());
        expect(smallestSharedGroup(turned)).toBe(smallestSharedGroup(results));
      }),
    );
  });
});
