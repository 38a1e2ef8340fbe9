import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanInterval } from '../../analysis/index.ts';

describe('meanInterval', () => {
  test('8 of 25 organisations: a t interval that knows that the network is finite', () => {
    // python3: x = np.array([2,3,3,4,4,4,5,5]); se = x.std(ddof=1)/8**.5*(1-8/25)**.5
    //          x.mean() + stats.t.ppf(.975, 7)*se*np.array([-1, 1])   -> [3.03640267 4.46359733]
    const interval = meanInterval([2, 3, 3, 4, 4, 4, 5, 5], { populationSize: 25 });
    expect(interval?.mean).toBe(3.75);
    expect(interval?.lower).toBeCloseTo(3.03640267, 7);
    expect(interval?.upper).toBeCloseTo(4.46359733, 7);
  });

  test('at 90 % it is narrower', () => {
    // the same with stats.t.ppf(.95, 7) -> [3.17825325 4.32174675]
    const interval = meanInterval([2, 3, 3, 4, 4, 4, 5, 5], { populationSize: 25, level: 0.9 });
    expect(interval?.lower).toBeCloseTo(3.17825325, 7);
    expect(interval?.upper).toBeCloseTo(4.32174675, 7);
  });

  test('3 of 10 still has an interval, wider than the scale', () => {
    // the same with x = [1,2,4], N = 10 -> [-0.84144261 5.50810927]
    const interval = meanInterval([1, 2, 4], { populationSize: 10 });
    expect(interval?.lower).toBeCloseTo(-0.84144261, 6);
    expect(interval?.upper).toBeCloseTo(5.50810927, 6);
  });

  test('when everyone answered there is nothing left to be unsure of, even with one or two members', () => {
    expect(meanInterval([3], { populationSize: 1 })).toEqual({ mean: 3, lower: 3, upper: 3 });
    expect(meanInterval([2, 5], { populationSize: 2 })).toEqual({ mean: 3.5, lower: 3.5, upper: 3.5 });
    expect(meanInterval([4, 4, 4], { populationSize: 3 })).toEqual({ mean: 4, lower: 4, upper: 4 });
  });

  test('two answers of many have no interval, nor has nobody', () => {
    expect(meanInterval([2, 5], { populationSize: 25 })).toBeNull();
    expect(meanInterval([], { populationSize: 25 })).toBeNull();
  });

  test('equal answers of a part have no interval: no spread seen is not no spread', () => {
    expect(meanInterval([4, 4, 4, 4], { populationSize: 25 })).toBeNull();
    // 0.1 + 0.2 is not 0.3 in the last bit, and no spread either
    expect(meanInterval([0.1 + 0.2, 0.3, 0.3], { populationSize: 25 })).toBeNull();
  });

  test('more answers than members, or something that is no number, is refused', () => {
    expect(() => meanInterval([1, 2, 3], { populationSize: 2 })).toThrow(/meanInterval needs populationSize/);
    expect(() => meanInterval([1, 2, 3], { populationSize: 4.5 })).toThrow(RangeError);
    expect(() => meanInterval([1, Number.NaN, 3], { populationSize: 9 })).toThrow(/meanInterval needs finite numbers/);
    expect(() => meanInterval([1, 2, 3], { populationSize: 9, level: 95 })).toThrow(/meanInterval needs level/);
  });

  const scores = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 25 });

  test('the order of the answers does not matter', () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 30 }), (values, silent) => {
        const populationSize = values.length + silent;
        const one = meanInterval(values, { populationSize });
        const other = meanInterval([...values].reverse(), { populationSize });
        expect(other === null).toBe(one === null);
        expect(other?.lower ?? 0).toBeCloseTo(one?.lower ?? 0, 9);
        expect(other?.upper ?? 0).toBeCloseTo(one?.upper ?? 0, 9);
      }),
    );
  });

  test('n = N always has zero width, and more silent members never make it narrower', () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 1, max: 30 }), (values, silent) => {
        const all = meanInterval(values, { populationSize: values.length });
        expect(all?.lower).toBe(all?.mean);
        expect(all?.upper).toBe(all?.mean);
        const few = meanInterval(values, { populationSize: values.length + silent });
        const fewer = meanInterval(values, { populationSize: values.length + silent + 1 });
        if (few === null || fewer === null) {
          expect(few).toBe(fewer);
          return;
        }
        expect(few.lower).toBeLessThan(few.mean);
        expect(fewer.upper - fewer.lower).toBeGreaterThan(few.upper - few.lower);
      }),
    );
  });

  test('mirrored answers give the mirrored interval', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const populationSize = values.length + 5;
        const one = meanInterval(values, { populationSize });
        const mirror = meanInterval(
          values.map((value) => 6 - value),
          { populationSize },
        );
        expect(mirror === null).toBe(one === null);
        if (one === null || mirror === null) return;
        expect(mirror.lower).toBeCloseTo(6 - one.upper, 9);
        expect(mirror.upper).toBeCloseTo(6 - one.lower, 9);
      }),
    );
  });
});
