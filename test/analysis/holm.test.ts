import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holm } from '../../analysis/index.ts';

describe('holm', () => {
  test('the smallest p is multiplied by the number of tests, the next by one less, and never falls back', () => {
    // R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") -> 0.03 0.06 0.06 0.02; by hand 4*.005, 3*.01, 2*.03, max(.06, .04)
    const corrected = holm([0.01, 0.04, 0.03, 0.005]);
    [0.03, 0.06, 0.06, 0.02].forEach((p, place) => {
      expect(corrected[place]).toBeCloseTo(p, 12);
    });
  });

  test('a corrected p never passes 1', () => {
    expect(holm([0.6, 0.9, 0.5])).toEqual([1, 1, 1]);
  });

  test('one p stays as it is, none gives none', () => {
    expect(holm([0.03])).toEqual([0.03]);
    expect(holm([])).toEqual([]);
  });

  const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });

  test('lies between p and Bonferroni, and keeps the order of the p values', () => {
    fc.assert(
      fc.property(ps, (p) => {
        const corrected = holm(p);
        p.forEach((value, i) => {
          expect(corrected[i]).toBeGreaterThanOrEqual(value);
          expect(corrected[i]).toBeLessThanOrEqual(Math.min(1, p.length * value));
          p.forEach((other, j) => {
            if (value <= other) expect(corrected[i]).toBeLessThanOrEqual(corrected[j] ?? 0);
          });
        });
      }),
    );
  });

  test('gives each p the same correction wherever it stands', () => {
    fc.assert(
      fc.property(ps, (p) => {
        expect(holm([...p].reverse())).toEqual(holm(p).reverse());
      }),
    );
  });

  test('a p outside 0..1, or no number, is refused', () => {
    expect(() => holm([0.5, 1.2])).toThrow(/holm needs p values from 0 to 1/);
    expect(() => holm([-0.1])).toThrow(RangeError);
    expect(() => holm([Number.NaN])).toThrow(/holm needs finite numbers/);
  });
});
