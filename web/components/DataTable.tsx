import { type ReactNode, useId } from 'react';

export type Column<Row> = {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Numbers line up at the right. */
  kind?: 'text' | 'number';
  /** This cell names its row. Give it to one column, usually the first. */
  namesRow?: boolean;
};

type DataTableProps<Row> = {
  caption: string;
  /** The caption is there for assistive technology only, because a heading above says the same. */
  captionHidden?: boolean;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  /** On a phone: each row a block of its own, or the whole table in a region that scrolls sideways. */
  narrow?: 'stack' | 'scroll';
  /** Shown instead of rows when there are none. */
  empty?: ReactNode;
};

/** A table of data. It stays a table for assistive technology, also where its rows are drawn as blocks. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, rowKey, narrow = 'stack', empty } = props;
  const captionId = useId();
  if (rows.length === 0 && empty) return empty;

  const table = (
    // biome-ignore lint/a11y/noRedundantRoles: browsers drop the roles of a table whose rows are drawn as blocks
    <table className={`table table--${narrow}`} role="table">
      <caption id={captionId} className={captionHidden ? 'visually-hidden' : 'table__caption'}>
        {caption}
      </caption>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
        <tr role="row">
          {columns.map(({ key, header, kind }) => (
            // biome-ignore lint/a11y/noRedundantRoles: as above
            <th key={key} scope="col" role="columnheader" className={kind === 'number' ? 'table__number' : undefined}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <tbody role="rowgroup">
        {rows.map((row) => (
          // biome-ignore lint/a11y/noRedundantRoles: as above
          <tr key={rowKey(row)} role="row">
            {columns.map(({ key, header, cell, kind, namesRow }) => {
              const className = kind === 'number' ? 'table__number' : undefined;
              return namesRow ? (
                // biome-ignore lint/a11y/noRedundantRoles: as above
                <th key={key} scope="row" role="rowheader" className={className}>
                  {cell(row)}
                </th>
              ) : (
                // biome-ignore lint/a11y/noRedundantRoles: as above
                <td key={key} role="cell" className={className}>
                  <span className="table__label" aria-hidden="true">
                    {header}
                  </span>
                  <span className="table__value">{cell(row)}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );

  return narrow === 'stack' ? (
    table
  ) : (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="table-region" aria-labelledby={captionId} tabIndex={0}>
      {table}
    </section>
  );
}
