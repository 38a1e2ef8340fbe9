import { expect, test } from 'vitest';
import { wayCovered } from '../../../web/pages/agenda/way-covered.ts';

// By hand: (last − baseline) / (target − baseline).
test('the way from the baseline to the target is covered in part, whole, or backwards', () => {
  expect(wayCovered('40', '50', '60')).toBe(0.5);
  expect(wayCovered('31', '25', '25')).toBe(1);
  expect(wayCovered('31', '34', '25')).toBe(-0.5);
  expect(wayCovered('5', '6', '5')).toBeNull();
});
