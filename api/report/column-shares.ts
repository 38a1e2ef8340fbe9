import type { ReportTable } from './document.ts';

/** In letters: less and a heading breaks, more and one long text takes the table. */
const [least, most] = [12, 60];

/**
 * How the columns of a table share its width: by the longest text in each, within bounds.
 *
 * @returns a share per column, 12 to 60; only their ratios mean something
 */
export const columnShares = ({ columns, rows }: ReportTable): number[] =>
  columns.map(({ header, kind }, place) =>
    kind === 'number'
      ? least
      : Math.min(most, Math.max(least, header.length, ...rows.map((row) => row[place]?.length ?? 0))),
  );
