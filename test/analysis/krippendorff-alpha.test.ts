import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { krippendorffAlpha } from '../../analysis/index.ts';
import { masiDistance } from '../../analysis/masi-distance.ts';

const _ = null;

describe('krippendorffAlpha', () => {
  test('four observers, twelve units, with gaps: .743, as published', () => {
    // Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, example C: nominal alpha = 0.743
    const published = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, _, _, _],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, _, 3],
      [_, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, _],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, _],
    ];
    expect(krippendorffAlpha(published)).toBeCloseTo(0.743, 3);
  });

  test('two observers, ten yes-or-no units: .095, as published', () => {
    // Krippendorff (2011), example A: alpha = 0.095
    const published = [
      [0, 1, 0, 0, 0, 0, 0, 0, 1, 0],
      [1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
    ];
    expect(krippendorffAlpha(published)).toBeCloseTo(0.095, 3);
  });

  test('full agreement is 1; a coder who always says the opposite is worse than chance', () => {
    expect(
      krippendorffAlpha([
        ['a', 'b', 'b'],
        ['a', 'b', 'b'],
      ]),
    ).toBe(1);
    // by hand: observed 1, expected 2*2*2/(4*3) = 2/3, so 1 - 3/2
    expect(
      krippendorffAlpha([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ).toBeCloseTo(-0.5, 12);
  });

  test('1 and "1" are different codes', () => {
    expect(
      krippendorffAlpha<number | string>([
        [1, 'b'],
        ['1', 'b'],
      ]),
    ).toBeLessThan(1);
  });

  test('sets of codes: what two coders share counts for something', () => {
    // by hand: unit distances {t}{t} 0, {t}{t,m} 1 - 1/2*2/3 = 2/3, {m}{m} 0. Observed: pairs both ways, 4/3.
    // Values {t} 3 times, {t,m} once, {m} twice; expected, both ways: 2*(3*1*2/3 + 3*2*1 + 1*2*2/3) = 56/3.
    // alpha = 1 - (4/3) * 5 / (56/3) = 1 - 20/56
    const coders = [
      [['t'], ['t'], ['m']],
      [['t'], ['m', 't'], ['m']],
    ];
    expect(krippendorffAlpha(coders, { distance: 'masi' })).toBeCloseTo(1 - 20 / 56, 12);
    const asSets = coders.map((coder) => coder.map((codes) => new Set([...codes].reverse())));
    expect(krippendorffAlpha(asSets, { distance: 'masi' })).toBeCloseTo(1 - 20 / 56, 12);
  });

  test('sets of one code each give the nominal alpha', () => {
    const codes = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(codes, (units) => {
        const coders = [units.map(([a]) => a), units.map(([, b]) => b)];
        const nominal = krippendorffAlpha(coders);
        const masi = krippendorffAlpha(
          coders.map((coder) => coder.map((code) => [code])),
          { distance: 'masi' },
        );
        if (nominal === null) expect(masi).toBeNull();
        else expect(masi).toBeCloseTo(nominal, 10);
      }),
    );
  });

  test('the order of coders and units does not matter, and it never passes 1', () => {
    const rating = fc.constantFrom('a', 'b', 'c', null);
    const units = fc.array(fc.tuple(rating, rating, rating), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(units, (rows) => {
        const coders = [0, 1, 2].map((coder) => rows.map((row) => row[coder] ?? null));
        const alpha = krippendorffAlpha(coders);
        const shuffled = krippendorffAlpha([...coders].reverse().map((coder) => [...coder].reverse()));
        if (alpha === null) {
          expect(shuffled).toBeNull();
          return;
        }
        expect(shuffled).toBeCloseTo(alpha, 10);
        expect(alpha).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('where nobody coded the same unit, or only one code was used, there is no alpha', () => {
    expect(
      krippendorffAlpha([
        ['a', _],
        [_, 'b'],
      ]),
    ).toBeNull();
    expect(
      krippendorffAlpha([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toBeNull();
    expect(krippendorffAlpha([])).toBeNull();
  });

  test('unequal numbers of units, lists as plain codes, or plain codes as sets are refused', () => {
    expect(() => krippendorffAlpha([['a', 'b'], ['a']])).toThrow(/krippendorffAlpha needs the same units/);
    expect(() => krippendorffAlpha([[['a']], [['a']]])).toThrow(/krippendorffAlpha needs plain codes/);
    expect(() => krippendorffAlpha([['a'], ['b']], { distance: 'masi' })).toThrow(/needs an array or Set of codes/);
    expect(() => krippendorffAlpha([[Number.NaN], [1]])).toThrow(TypeError);
  });
});

describe('masiDistance', () => {
  test('equal, one inside the other, crossing, and nothing in common', () => {
    // Passonneau (2006): 1 - J * M with M = 1, 2/3, 1/3, 0
    const set = (...codes: string[]) => new Set(codes);
    expect(masiDistance(set('a', 'b'), set('b', 'a'))).toBe(0);
    expect(masiDistance(set('a'), set('a', 'b'))).toBeCloseTo(1 - (1 / 2) * (2 / 3), 12);
    expect(masiDistance(set('a', 'b'), set('b', 'c'))).toBeCloseTo(1 - (1 / 3) * (1 / 3), 12);
    expect(masiDistance(set('a'), set('b'))).toBe(1);
    expect(masiDistance(set(), set())).toBe(0);
    expect(masiDistance(set(), set('a'))).toBe(1);
  });
});
