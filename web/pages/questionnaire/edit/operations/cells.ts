/** The columns of a table in which every cell is a choice of its own. */
import type { DraftItem, DraftText } from '../../../../../surveys/index.ts';
import { freeName } from './free-name.ts';

export type CellColumn = {
  name: string;
  title?: DraftText;
  isRequired?: boolean;
  choices?: unknown;
  [property: string]: unknown;
};

/** The columns, as far as they are ours to edit. */
export const cellColumnsOf = (item: DraftItem): CellColumn[] =>
  item.type === 'matrixdropdown' && Array.isArray(item.columns)
    ? item.columns.filter((one): one is CellColumn => typeof one === 'object' && one !== null && 'name' in one)
    : [];

/** Changes one column. */
export const changeCellColumn = (
  item: DraftItem,
  name: string,
  change: (column: CellColumn) => CellColumn,
): DraftItem => ({
  ...item,
  columns: cellColumnsOf(item).map((one) => (one.name === name ? change(one) : one)),
});

/** Adds a column with two answers without words. */
export function addCellColumn(item: DraftItem): DraftItem {
  const columns = cellColumnsOf(item);
  const name = freeName('column', new Set(columns.map((one) => one.name)));
  const choices = [
    { value: 'answer-1', text: {} },
    { value: 'answer-2', text: {} },
  ];
  return { ...item, columns: [...columns, { name, title: {}, cellType: 'dropdown', choices }] };
}

/** Takes a column away; a table keeps at least one. */
export function removeCellColumn(item: DraftItem, name: string): DraftItem {
  const left = cellColumnsOf(item).filter((one) => one.name !== name);
  return left.length === 0 ? item : { ...item, columns: left };
}
