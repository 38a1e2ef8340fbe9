import { expect, test } from 'vitest';
import { valueNear } from '../../../web/pages/comparison/value-near.ts';

const values = [
  { on: '2025-03-01', value: '31' },
  { on: '2026-02-01', value: '30' },
];

test('beside a wave stands the value of an indicator that is nearest to it, and none that is half a year away', () => {
  expect(valueNear(values, '2025-02-10')?.value).toBe('31');
  expect(valueNear(values, '2026-03-15T12:00:00.000Z')?.value).toBe('30');
  // By hand: from 1 March to 1 September are 184 days; to 31 August 183.
  expect(valueNear(values.slice(0, 1), '2025-08-31')?.value).toBe('31');
  expect(valueNear(values.slice(0, 1), '2025-09-01')).toBeNull();
  expect(valueNear([], '2025-01-01')).toBeNull();
});
