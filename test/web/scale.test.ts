import { describe, expect, test } from 'vitest';
import { clip, lane, percent, ticks } from '../../web/charts/scale.ts';

describe('a lane', () => {
  test('puts the middle of the scale in the middle, and the ends inside the edges', () => {
    const place = lane(1, 5);
    expect([1, 3, 5].map((value) => percent(place(value)))).toEqual(['3%', '50%', '97%']);
  });

  test('keeps a value beyond the scale on the lane', () => {
    expect(lane(-2, 2)(3.1)).toBe(97);
  });

  test('has a line at every whole number', () => {
    expect(ticks(1, 5)).toEqual([1, 2, 3, 4, 5]);
  });
});

test('an interval is drawn no wider than what is possible', () => {
  expect(clip({ lower: 0.8, upper: 3.2 }, { lower: 1.4, upper: 4 })).toEqual({ lower: 1.4, upper: 3.2 });
});
