import type { ReportTable } from './document.ts';

/** Letters that fit on a line of a table, and the length from which a text gets no more room. */
const [line, most] = [90, 60];

/** Space beside the words of a cell, in letters. */
const beside = 3;

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * How the columns of a table share its width: each has room for its longest word, and what is left goes to the columns
 * with long texts.
 *
 * @returns a share per column, in letters; only their ratios mean something
 */
export function columnShares({ columns, rows }: ReportTable): number[] {
  const texts = columns.map(({ header }, place) => [header, ...rows.map((row) => row[place] ?? '')]);
  const longest = (parts: string[]) => Math.max(...parts.map(({ length }) => length));
  const words = texts.map((column) => longest(column.flatMap((text) => text.split(/\s+/))) + beside);
  const wishes = texts.map((column, place) => Math.max(0, Math.min(most, longest(column)) - (words[place] ?? 0)));
  const left = Math.max(0, line - sum(words));
  return words.map((word, place) => word + (left * (wishes[place] ?? 0)) / (sum(wishes) || 1));
}
