import { describe, expect, test } from 'vitest';
import { agreementWord, type OrganisationAnswers, type ScaledItem, themeAgreementWord } from '../../analysis/index.ts';

const items: ScaledItem[] = ['a', 'b', 'c'].map((code) => ({
  code,
  theme: 'relation',
  direction: 'positive',
  points: 5,
}));

const rows = (answers: number[][]): OrganisationAnswers[] =>
  answers.map((row, place) => ({
    organisation: `organisation ${place}`,
    answers: Object.fromEntries(row.map((value, item) => [items[item]?.code ?? '', { kind: 'value' as const, value }])),
  }));

describe('the word for agreement on a theme', () => {
  test('members who answer alike are of one mind, also when the statements differ from each other', () => {
    // Every organisation says 5, 3 and 1. Within each statement nobody deviates: AD_M(J) = 0.
    const alike = rows([
      [5, 3, 1],
      [5, 3, 1],
      [5, 3, 1],
    ]);
    expect(themeAgreementWord(alike, items)).toBe('of-one-mind');
    // Pooled, the same nine answers lie far apart: 3 × 1, 3 × 3, 3 × 5, so a mean deviation of 4/3.
    expect(agreementWord([3, 0, 3, 0, 3])).toBe('divided');
  });

  test('two groups of organisations on either side of the midpoint are two camps', () => {
    // Scores of the organisations: 1.67, 2, 4, 4.33, so half of them below 3 and half above.
    const camps = rows([
      [2, 1, 2],
      [2, 2, 2],
      [4, 4, 4],
      [5, 4, 4],
    ]);
    expect(themeAgreementWord(camps, items)).toBe('two-camps');
  });

  test('scores just beside the midpoint are a lukewarm middle, not two camps', () => {
    // Scores 2.67, 2.67, 3.33, 3.33: none lies half a point from 3. Per statement the deviations are 0, 0 and 1.
    const lukewarm = rows([
      [3, 3, 2],
      [3, 3, 2],
      [3, 3, 4],
      [3, 3, 4],
    ]);
    expect(themeAgreementWord(lukewarm, items)).toBe('of-one-mind');
    // Half a point is enough: 2.5 and 3.5 over two statements.
    const apart = rows([
      [2, 3],
      [2, 3],
      [3, 4],
      [3, 4],
    ]);
    expect(themeAgreementWord(apart, items.slice(0, 2))).toBe('two-camps');
  });

  test('the mean of the deviations per statement decides between mostly agreed and divided', () => {
    // Per statement 4, 4, 4, 2: mean 3.5, deviations .5, .5, .5, 1.5, so AD = .75 for each: between 5/12 and 5/6.
    const mostly = rows([
      [4, 4, 4],
      [4, 4, 4],
      [4, 4, 4],
      [2, 2, 2],
    ]);
    expect(themeAgreementWord(mostly, items)).toBe('mostly-agreed');
    // Per statement 5, 5, 5, 2: mean 4.25, deviations .75, .75, .75, 2.25, so AD = 1.125: above 5/6.
    const apart = rows([
      [5, 5, 5],
      [5, 5, 5],
      [5, 5, 5],
      [2, 2, 2],
    ]);
    expect(themeAgreementWord(apart, items)).toBe('divided');
  });

  test('one organisation agrees with itself, so there is no word', () => {
    expect(themeAgreementWord(rows([[4, 4, 4]]), items)).toBeNull();
    expect(themeAgreementWord([], items)).toBeNull();
    expect(themeAgreementWord(rows([[4, 4, 4]]), [])).toBeNull();
  });

  test('an organisation that answered fewer than half of the statements belongs to no camp', () => {
    // Scores 2, 2 and 4, 4; the fifth answered one of three statements and has no score.
    const answers = rows([[2, 2, 2], [2, 2, 2], [4, 4, 4], [4, 4, 4], [3]]);
    expect(themeAgreementWord(answers, items)).toBe('two-camps');
  });
});
