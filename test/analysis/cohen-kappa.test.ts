import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cohenKappa } from '../../analysis/index.ts';

/** Two lists from a table of how often the coders chose each pair of codes. */
function listsFrom(table: [a: string, b: string, times: number][]): [string[], string[]] {
  return [
    table.flatMap(([a, , times]) => new Array<string>(times).fill(a)),
    table.flatMap(([, b, times]) => new Array<string>(times).fill(b)),
  ];
}

describe('cohenKappa', () => {
  test('fifty units, two codes', () => {
    // by hand: agreed 35/50 = .7; by chance .5*.6 + .5*.4 = .5; (.7 - .5) / .5
    const [a, b] = listsFrom([
      ['yes', 'yes', 20],
      ['yes', 'no', 5],
      ['no', 'yes', 10],
      ['no', 'no', 15],
    ]);
    expect(cohenKappa(a, b)).toBeCloseTo(0.4, 12);
  });

  test('full agreement is 1, no better than chance is 0, full disagreement is -1', () => {
    expect(cohenKappa(['a', 'b'], ['a', 'b'])).toBe(1);
    expect(cohenKappa(['a', 'a', 'b', 'b'], ['a', 'b', 'a', 'b'])).toBe(0);
    expect(cohenKappa(['a', 'b'], ['b', 'a'])).toBe(-1);
  });

  test('two coders who both used one and the same code have no kappa', () => {
    expect(cohenKappa(['a', 'a'], ['a', 'a'])).toBeNull();
  });

  test('two coders who each used one code, but not the same, agree as by chance', () => {
    // by hand: agreed 0, by chance 0
    expect(cohenKappa(['a', 'a'], ['b', 'b'])).toBe(0);
  });

  test('the coders may change places, and so may the units', () => {
    const code = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(fc.tuple(code, code), { minLength: 1, maxLength: 20 }), (units) => {
        const a = units.map(([first]) => first);
        const b = units.map(([, second]) => second);
        const kappa = cohenKappa(a, b);
        expect(cohenKappa(b, a)).toBe(kappa);
        expect(cohenKappa([...a].reverse(), [...b].reverse())).toBe(kappa);
        expect(Math.abs(kappa ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('without units there is nothing to say', () => {
    expect(cohenKappa([], [])).toBeNull();
  });

  test('lists of unequal length, or a code that is a list is refused', () => {
    expect(() => cohenKappa(['a'], ['a', 'b'])).toThrow(/cohenKappa needs two lists of the same length, got 1 and 2/);
    expect(() => cohenKappa([['a']], [['a']])).toThrow(/cohenKappa needs plain codes/);
  });
});
