import { describe, expect, test } from 'vitest';
import { canReachSignificance } from '../../analysis/can-reach-significance.ts';
import { compareWaves, type OrganisationAnswers, type ThemeChange } from '../../analysis/index.ts';
import { item, row } from './answers.ts';

const codes = ['am', 'in', 're', 'or', 'pr'];
const fiveThemes = codes.map((code) => ({ theme: code, items: [item(code, { theme: code })] }));
const ambition = [{ theme: 'ambition', items: [item('a1')] }];

/** A wave in which organisation i gives answers[i] to every statement in `asked`. */
function wave(answers: number[], asked = ['a1']): OrganisationAnswers[] {
  return answers.map((value, place) => row(`o${place}`, Object.fromEntries(asked.map((code) => [code, value]))));
}

function only(changes: ThemeChange[]): Extract<ThemeChange, { kind: 'compared' }> {
  const [change] = changes;
  if (change?.kind !== 'compared' || changes.length !== 1) throw new Error('expected one compared theme');
  return change;
}

describe('compareWaves', () => {
  test('judges the change on the organisations that answered both waves, and shows everyone beside it', () => {
    const before = [row('a', { a1: 2 }), row('b', { a1: 3 }), row('gone', { a1: 5 })];
    const after = [row('b', { a1: 3 }), row('a', { a1: 4 }), row('new', { a1: 2 })];
    const change = only(compareWaves({ before, after, themes: ambition }));
    // by hand: pairs a +2 and b 0; all 10/3 before and 9/3 after, so the two point in opposite directions
    expect(change.pairs).toBe(2);
    expect(change.meanDifference).toBe(1);
    expect(change.allRespondents.before).toBeCloseTo(10 / 3, 12);
    expect(change.allRespondents.after).toBe(3);
    expect(change.allRespondents.difference).toBeCloseTo(-1 / 3, 12);
    expect(change.interval).toBeNull();
    expect(change.word).toBe('too-few-answers-to-tell');
  });

  test('six organisations all up on the only theme: moved up', () => {
    const change = only(
      compareWaves({ before: wave([2, 2, 3, 1, 2, 3]), after: wave([3, 4, 4, 3, 3, 5]), themes: ambition }),
    );
    // by hand: differences 1 2 1 2 1 2, p = 2/64, Holm over one theme the same; six pairs: from smallest to largest
    expect(change.p).toBe(2 / 64);
    expect(change.pHolm).toBe(2 / 64);
    expect(change.interval).toEqual({ lower: 1, upper: 2 });
    expect(change.word).toBe('moved-up');
  });

  test('the same the other way round: moved down', () => {
    const change = only(
      compareWaves({ before: wave([3, 4, 4, 3, 3, 5]), after: wave([2, 2, 3, 1, 2, 3]), themes: ambition }),
    );
    expect(change.meanDifference).toBe(-1.5);
    expect(change.word).toBe('moved-down');
  });

  test('a negative statement that scored lower moved up', () => {
    const themes = [{ theme: 'ambition', items: [item('a1', { direction: 'negative' })] }];
    const change = only(compareWaves({ before: wave([3, 4, 4, 3, 3, 5]), after: wave([2, 2, 3, 1, 2, 3]), themes }));
    expect(change.word).toBe('moved-up');
  });

  test('with five themes seven organisations can never show a move, eight can', () => {
    // by hand: 5 * 2/2^7 = .078, 5 * 2/2^8 = .039
    const seven = compareWaves({
      before: wave([1, 1, 1, 1, 1, 1, 1], codes),
      after: wave([5, 4, 5, 4, 5, 4, 5], codes),
      themes: fiveThemes,
    });
    const eight = compareWaves({
      before: wave([1, 1, 1, 1, 1, 1, 1, 1], codes),
      after: wave([5, 4, 5, 4, 5, 4, 5, 4], codes),
      themes: fiveThemes,
    });
    expect(seven.map((change) => change.kind === 'compared' && change.word)).toEqual(
      new Array(5).fill('too-few-answers-to-tell'),
    );
    expect(eight.map((change) => change.kind === 'compared' && change.word)).toEqual(new Array(5).fill('moved-up'));
    expect(eight.map((change) => change.kind === 'compared' && change.pHolm)).toEqual(new Array(5).fill(10 / 256));
  });

  test('seven of five themes stay too few also when the other themes moved clearly', () => {
    // Holm's later steps multiply by less than five, but the promise is that fewer than eight never reach it
    const answers = (value: number, place: number) => ({
      am: value,
      in: value,
      re: value,
      or: value,
      ...(place < 7 ? { pr: value } : {}),
    });
    const before = Array.from({ length: 12 }, (_, place) => row(`o${place}`, answers(1, place)));
    const after = Array.from({ length: 12 }, (_, place) => row(`o${place}`, answers(4 + (place % 2), place)));
    const changes = compareWaves({ before, after, themes: fiveThemes });
    const last = changes[4];
    expect(last?.kind === 'compared' && last.pairs).toBe(7);
    expect(last?.kind === 'compared' && last.pHolm).toBeLessThan(0.05);
    expect(changes.map((change) => change.kind === 'compared' && change.word)).toEqual([
      'moved-up',
      'moved-up',
      'moved-up',
      'moved-up',
      'too-few-answers-to-tell',
    ]);
  });

  test('p decides after Holm: significant alone, not among five themes', () => {
    // by hand: nine pairs, eight up one and one down one; as far are sums of 7 and 9: 2 * (1 + 9) / 512 = .039
    const up = [2, 2, 2, 2, 2, 2, 2, 2, 2];
    const down = [3, 3, 3, 3, 3, 3, 3, 3, 1];
    const alone = only(compareWaves({ before: wave(up), after: wave(down), themes: ambition }));
    expect(alone.p).toBe(20 / 512);
    expect(alone.word).toBe('moved-up');
    const [first] = compareWaves({ before: wave(up, codes), after: wave(down, codes), themes: fiveThemes });
    expect(first?.kind === 'compared' && first.pHolm).toBe(100 / 512);
    expect(first?.kind === 'compared' && first.word).not.toBe('moved-up');
  });

  test('no visible change is only said when a change of half a point would have shown', () => {
    // by hand: differences ±1 alternating, s = sqrt(m/(m-1)); m = 10: (2.262+.883)*1.054/3.162 = 1.05;
    // m = 60: (2.001+.848)*1.008/7.746 = .371
    const alternating = (length: number) => Array.from({ length }, (_, place) => 3 + (place % 2 === 0 ? 1 : -1));
    const few = only(
      compareWaves({ before: wave(new Array(10).fill(3)), after: wave(alternating(10)), themes: ambition }),
    );
    expect(few.minimalDetectableChange).toBeCloseTo(1.05, 2);
    expect(few.word).toBe('too-few-answers-to-tell');
    const many = only(
      compareWaves({
        before: wave(new Array(60).fill(3)),
        after: wave(alternating(60)),
        themes: ambition,
        samples: 999,
      }),
    );
    expect(many.minimalDetectableChange).toBeCloseTo(0.371, 3);
    expect(many.word).toBe('no-visible-change');
    const strict = only(
      compareWaves({
        before: wave(new Array(60).fill(3)),
        after: wave(alternating(60)),
        themes: ambition,
        samples: 999,
        meaningfulChange: 0.3,
      }),
    );
    expect(strict.word).toBe('too-few-answers-to-tell');
  });

  test('a theme without comparable statements is not comparable, and does not count in Holm', () => {
    const changes = compareWaves({
      before: wave([2, 2, 3, 1, 2, 3]),
      after: wave([3, 4, 4, 3, 3, 5]),
      themes: [{ theme: 'relation', items: [] }, ...ambition],
    });
    expect(changes[0]).toEqual({ kind: 'not-comparable', theme: 'relation' });
    expect(changes[1]?.kind === 'compared' && changes[1].pHolm).toBe(2 / 64);
    expect(changes[1]?.kind === 'compared' && changes[1].word).toBe('moved-up');
  });

  test('a theme that nobody scored twice has no paired numbers, and still counts in Holm', () => {
    const themes = [...ambition, { theme: 'relation', items: [item('r1', { theme: 'relation' })] }];
    const changes = compareWaves({ before: wave([2, 2, 3, 1, 2, 3]), after: wave([3, 4, 4, 3, 3, 5]), themes });
    expect(changes[1]).toEqual({
      kind: 'compared',
      theme: 'relation',
      pairs: 0,
      meanDifference: null,
      interval: null,
      p: null,
      pHolm: null,
      minimalDetectableChange: null,
      allRespondents: { before: null, after: null, difference: null },
      word: 'too-few-answers-to-tell',
    });
    // by hand: 2 * 2/64
    expect(changes[0]?.kind === 'compared' && changes[0].pHolm).toBe(4 / 64);
  });

  test('the order of the organisations does not matter', () => {
    const before = wave([2, 2, 3, 1, 2, 3, 4, 1]);
    const after = wave([3, 4, 4, 3, 3, 5, 2, 1]);
    expect(compareWaves({ before: [...before].reverse(), after, themes: ambition })).toEqual(
      compareWaves({ before, after: [...after].reverse(), themes: ambition }),
    );
  });

  test('an organisation with two rows in a wave is refused', () => {
    const twice = [row('a', { a1: 2 }), row('a', { a1: 3 })];
    expect(() => compareWaves({ before: twice, after: [], themes: ambition })).toThrow(/one row per organisation/);
    expect(() => compareWaves({ before: [], after: twice, themes: ambition })).toThrow(/one row per organisation/);
  });
});

describe('canReachSignificance', () => {
  test('needs 6 pairs for one theme, 7 for two and three, 8 for four to six', () => {
    // by hand: the first m with themes * 2/2^m <= .05
    const first = (themes: number) => [1, 2, 3, 4, 5, 6, 7, 8, 9].find((pairs) => canReachSignificance(pairs, themes));
    expect([1, 2, 3, 4, 5, 6, 7].map(first)).toEqual([6, 7, 7, 8, 8, 8, 9]);
  });

  test('refuses half a pair, no theme, or a level of 5', () => {
    expect(() => canReachSignificance(1.5, 1)).toThrow(/canReachSignificance needs pairs/);
    expect(() => canReachSignificance(8, 0)).toThrow(/canReachSignificance needs themes/);
    expect(() => canReachSignificance(8, 5, 5)).toThrow(/canReachSignificance needs level/);
  });
});
