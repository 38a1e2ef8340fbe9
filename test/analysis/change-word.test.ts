import { describe, expect, test } from 'vitest';
import { changeWord } from '../../analysis/change-word.ts';

const clear = { meanDifference: 0.6, pHolm: 0.02, canReach: true, minimalDetectableChange: 0.4 };

describe('changeWord', () => {
  // from the rule of statistics.md section 5
  test('a change that holds after correction is a move, in its own direction', () => {
    expect(changeWord(clear)).toBe('moved-up');
    expect(changeWord({ ...clear, meanDifference: -0.6 })).toBe('moved-down');
  });

  test('a p of exactly .05 is a move, .051 is not', () => {
    expect(changeWord({ ...clear, pHolm: 0.05 })).toBe('moved-up');
    expect(changeWord({ ...clear, pHolm: 0.051 })).toBe('no-visible-change');
  });

  test('a clear change stays a move when smaller ones could have been missed', () => {
    expect(changeWord({ ...clear, minimalDetectableChange: 0.9 })).toBe('moved-up');
  });

  test('without a move: no visible change if half a point would have shown, else too few answers to tell', () => {
    expect(changeWord({ ...clear, pHolm: 0.4, minimalDetectableChange: 0.5 })).toBe('no-visible-change');
    expect(changeWord({ ...clear, pHolm: 0.4, minimalDetectableChange: 0.51 })).toBe('too-few-answers-to-tell');
    expect(changeWord({ ...clear, pHolm: 0.4, minimalDetectableChange: null })).toBe('too-few-answers-to-tell');
    expect(changeWord({ ...clear, pHolm: 0.4, minimalDetectableChange: 0.5, meaningfulChange: 0.3 })).toBe(
      'too-few-answers-to-tell',
    );
  });

  test('too few pairs to ever reach it are too few, whatever the numbers', () => {
    expect(changeWord({ ...clear, canReach: false })).toBe('too-few-answers-to-tell');
    expect(changeWord({ ...clear, pHolm: null })).toBe('too-few-answers-to-tell');
    expect(changeWord({ ...clear, meanDifference: null })).toBe('too-few-answers-to-tell');
  });
});
