import { isPlain } from '../compile/refuse.ts';
import type { DraftItem } from './types.ts';

/**
 * Whether a table with an answer per cell can be the question with whom members work: every column has answers to choose
 * from, the first says whether and how often. Other such tables (with texts or numbers in the cells) we do not have.
 */
export function fitsRelation({ type, rows, rowsFrom, columns, choices, cellType }: DraftItem): boolean {
  if (type !== 'matrixdropdown') return false;
  const isAbout = rowsFrom === 'members' || (Array.isArray(rows) && rows.length > 0);
  return isAbout && Array.isArray(columns) && columns.length > 0 && columns.every(isChosen);

  function isChosen(column: unknown): boolean {
    if (!isPlain(column)) return false;
    const form = column.cellType ?? cellType ?? 'dropdown';
    const given = column.choices ?? choices;
    return (form === 'dropdown' || form === 'radiogroup') && Array.isArray(given) && given.length > 0;
  }
}
