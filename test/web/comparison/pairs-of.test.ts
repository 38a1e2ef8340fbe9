/** Which waves may be set side by side: each with the one that its picture was compared with. */
import { expect, test } from 'vitest';
import { pairsOf } from '../../../web/pages/comparison/pairs-of.ts';

const since = (waveId: string, label: string) => ({ waveId, label, changes: [], organisationsInBoth: 0 });

test('a first picture has no pair; each later one pairs with the wave it was compared with', () => {
  const pictures = [
    { waveId: 'a', label: '2025', since: null },
    { waveId: 'b', label: '2026', since: since('a', '2025') },
    { waveId: 'c', label: '2027', since: since('b', '2026') },
  ];
  expect(pairsOf(pictures)).toEqual([
    { from: 'a', to: 'b', fromLabel: '2025', toLabel: '2026' },
    { from: 'b', to: 'c', fromLabel: '2026', toLabel: '2027' },
  ]);
});
