import { expect, test } from 'vitest';
import { columnShares } from '../../api/report/column-shares.ts';

const text = (header: string) => ({ header, kind: 'text' as const });

test('every column of a table has room for its longest word, and long texts get what is left', () => {
  const long = 'Een lijst bijhouden en die bij elke bijeenkomst nalopen met alle leden.';
  const shares = columnShares({ caption: '', columns: [text('Actie'), text('Stand')], rows: [[long, 'voorbereiden']] });
  // "bijeenkomst" has 11 letters, "voorbereiden" 12, three beside each; of the 90 on a line the rest is for the text.
  expect(shares).toEqual([75, 15]);
});

test('where even the words are too long for the line, they share it by their length', () => {
  const shares = columnShares({ caption: '', columns: [text('a'.repeat(97)), text('b'.repeat(47))], rows: [] });
  expect(shares).toEqual([100, 50]);
});
