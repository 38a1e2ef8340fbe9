/** What an indicator says about its last step; expected words follow from the direction alone. */
import { describe, expect, test } from 'vitest';
import { indicatorMovement } from '../../../web/pages/agenda/indicator-movement.ts';

describe('how an indicator moved', () => {
  test('up is the right way for what should go up, and not for what should go down', () => {
    expect(indicatorMovement('up', ['58', '66'])).toBe('wished');
    expect(indicatorMovement('down', ['58', '66'])).toBe('unwished');
    expect(indicatorMovement('down', ['31', '30'])).toBe('wished');
  });

  test('numbers are compared, not texts: 9 is less than 10, and 4.10 is 4.1', () => {
    expect(indicatorMovement('up', ['9', '10'])).toBe('wished');
    expect(indicatorMovement('up', ['4.10', '4.1'])).toBe('same');
  });

  test('only the last step counts', () => {
    expect(indicatorMovement('up', ['1', '5', '3'])).toBe('unwished');
  });

  test('with one value or none there is nothing to say', () => {
    expect(indicatorMovement('up', ['58'])).toBeNull();
    expect(indicatorMovement('up', [])).toBeNull();
  });
});
