/** One figure of a bench: with what it should be, or what the simplest way would give, and the ratio of the two. */
export type Row = { name: string; value: number; baseline?: number; ratio?: number };

/** A figure beside what it is compared with. */
export const beside = (name: string, value: number, baseline: number): Row => ({
  name,
  value,
  baseline,
  ...(baseline === 0 ? {} : { ratio: value / baseline }),
});

/** The rows as a table to read in a terminal. */
export function asTable(rows: Row[]): string {
  const width = Math.max(0, ...rows.map(({ name }) => name.length));
  const number = (value: number | undefined) =>
    (value === undefined ? '' : Math.abs(value) >= 1000 ? value.toFixed(0) : value.toFixed(3)).padStart(10);
  return [
    `${''.padEnd(width)} ${'value'.padStart(10)} ${'baseline'.padStart(10)} ${'ratio'.padStart(10)}`,
    ...rows.map((row) => `${row.name.padEnd(width)} ${number(row.value)} ${number(row.baseline)} ${number(row.ratio)}`),
  ].join('\n');
}
