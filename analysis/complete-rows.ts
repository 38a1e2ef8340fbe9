import { requireFinite } from './require-finite.ts';

/**
 * The rows without a gap, as plain numbers.
 *
 * For measures that need every respondent on every item. A gap is written as null; who has one is left out whole.
 *
 * @param caller the function that needs them; named in the error
 * @param rows respondents × items, null where an answer is missing
 * @returns the complete rows
 * @throws TypeError when a number is not finite
 * @throws RangeError when rows differ in length, or have no items
 * @example
 * completeRows('cronbachAlpha', [[4, 5], [3, null]]); // [[4, 5]]
 */
export function completeRows(caller: string, rows: readonly (readonly (number | null)[])[]): number[][] {
  const items = rows[0]?.length ?? 0;
  if (rows.length > 0 && items === 0) throw new RangeError(`${caller} needs rows with at least one item`);
  if (rows.some((row) => row.length !== items)) throw new RangeError(`${caller} needs rows of one length`);
  const complete: number[][] = [];
  for (const row of rows) {
    const values = row.filter((value) => value !== null);
    requireFinite(caller, values);
    if (values.length === items) complete.push(values);
  }
  return complete;
}
