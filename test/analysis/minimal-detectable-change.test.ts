import { describe, expect, test } from 'vitest';
import { minimalDetectableChange } from '../../analysis/index.ts';

describe('minimalDetectableChange', () => {
  test('six pairs', () => {
    // python3: d = np.array([.2,-.4,.6,0,.8,.4]); (stats.t.ppf(.975,5)+stats.t.ppf(.8,5))*d.std(ddof=1)/6**.5
    //          -> 0.6156002949324707
    expect(minimalDetectableChange([0.2, -0.4, 0.6, 0, 0.8, 0.4])).toBeCloseTo(0.6156002949, 7);
  });

  test('does not depend on the change itself, nor on its sign', () => {
    const usual = minimalDetectableChange([0.2, -0.4, 0.6, 0, 0.8, 0.4]) ?? Number.NaN;
    expect(minimalDetectableChange([1.2, 0.6, 1.6, 1, 1.8, 1.4])).toBeCloseTo(usual, 12);
    expect(minimalDetectableChange([-0.2, 0.4, -0.6, 0, -0.8, -0.4])).toBeCloseTo(usual, 12);
  });

  test('more power needs a larger change', () => {
    const differences = [0.2, -0.4, 0.6, 0, 0.8, 0.4];
    expect(minimalDetectableChange(differences, { power: 0.9 })).toBeGreaterThan(
      minimalDetectableChange(differences) ?? Number.NaN,
    );
  });

  test('one pair tells nothing', () => {
    expect(minimalDetectableChange([0.4])).toBeNull();
    expect(minimalDetectableChange([])).toBeNull();
  });

  test('no number, or a power of 80, is refused', () => {
    expect(() => minimalDetectableChange([1, Number.NaN])).toThrow(/minimalDetectableChange needs finite numbers/);
    expect(() => minimalDetectableChange([1, 2], { power: 80 })).toThrow(/minimalDetectableChange needs power/);
    expect(() => minimalDetectableChange([1, 2], { level: 0 })).toThrow(/minimalDetectableChange needs level/);
  });
});
