/** How many rows go into one statement: well under what SQLite can bind, and few round trips to a server far away. */
const rowsPerStatement = 200;

/** Does `work` with some rows at a time, in their order. */
export async function inChunks<T>(rows: T[], work: (some: T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    await work(rows.slice(start, start + rowsPerStatement));
  }
}
