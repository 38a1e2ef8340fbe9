import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementLimits, agreementWord } from '../../analysis/index.ts';

describe('agreementWord', () => {
  // by hand from the rule; AD limits on five points are 5/12 = .4167 and 5/6 = .8333
  test.each([
    ['half low and half high, away from the ends', [0, 4, 1, 4, 0], 'two-camps'],
    ['exactly 30 % low and 30 % high, with fewer between than either', [3, 0, 2, 0, 3], 'two-camps'],
    ['exactly 30 % on each side, the midpoint as large as a camp', [0, 3, 3, 3, 0], 'mostly-agreed'],
    ['three of ten low, four high, but three between', [0, 3, 3, 4, 0], 'mostly-agreed'],
    ['two of seven low is just under 30 %: no camp; AD 8/7', [2, 0, 1, 4, 0], 'divided'],
    ['all in one category', [0, 0, 0, 8, 0], 'of-one-mind'],
    ['one of eight a point away: AD 2*(1/8)*(7/8) = .21875', [0, 0, 1, 7, 0], 'of-one-mind'],
    ['half a point each: AD .5', [0, 0, 4, 4, 0], 'mostly-agreed'],
    ['flat over the upper four: AD 1', [0, 2, 2, 2, 2], 'divided'],
  ] as const)('%s', (_, counts, word) => {
    expect(agreementWord([...counts])).toBe(word);
  });

  test('an AD of exactly A/12 is still of one mind, and of exactly A/6 still mostly agreed', () => {
    // by hand, A = 6: 3 and 4 half-half gives AD .5 = 6/12, but both lie across the midpoint 3.5, so shift: 4 and 5
    expect(agreementWord([0, 0, 0, 2, 2, 0])).toBe('of-one-mind');
    // by hand, A = 6: 4 and 6 half-half gives AD 1 = 6/6
    expect(agreementWord([0, 0, 0, 2, 0, 2])).toBe('mostly-agreed');
  });

  test('with an even number of categories nobody is between', () => {
    expect(agreementWord([0, 3, 3, 0])).toBe('two-camps');
  });

  test('nine of thirty is exactly 30 %, eight is not', () => {
    expect(agreementWord([9, 0, 8, 0, 13])).toBe('two-camps');
    expect(agreementWord([8, 0, 7, 0, 15])).toBe('divided');
  });

  test('nobody, or one answer, has no word', () => {
    expect(agreementWord([0, 0, 0, 0, 0])).toBeNull();
    expect(agreementWord([0, 0, 1, 0, 0])).toBeNull();
  });

  test('turning the scale round does not change the word', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 2, maxLength: 7 }), (counts) => {
        expect(agreementWord([...counts].reverse())).toBe(agreementWord(counts));
      }),
    );
  });

  test('half an answer, a negative count or one category is refused', () => {
    expect(() => agreementWord([0.5, 1, 2])).toThrow(/agreementWord needs every count/);
    expect(() => agreementWord([-1, 1, 2])).toThrow(/agreementWord needs every count/);
    expect(() => agreementWord([4])).toThrow(/agreementWord needs the number of categories/);
  });
});

test('its limits on five points are 0.42 and 0.83, as the help says', () => {
  // 5/12 and 5/6
  const { ofOneMind, mostlyAgreed } = agreementLimits(5);
  expect([ofOneMind.toFixed(2), mostlyAgreed.toFixed(2)]).toEqual(['0.42', '0.83']);
  expect(() => agreementLimits(1)).toThrow(RangeError);
});
