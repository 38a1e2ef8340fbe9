/**
 * What the log may tell of an error that nobody foresaw. Drizzle puts the bound values of a query in its message and its
 * stack: answers, addresses, hashes of links. Of such an error only the query with its question marks is told, and what the
 * database said.
 *
 * @param error whatever was thrown
 * @returns text for the log, never a bound value
 */
export function whatWentWrong(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  const holdsValues = 'query' in error && 'params' in error;
  const said = holdsValues
    ? `a query failed: ${String(error.query)}`
    : (error.stack ?? `${error.name}: ${error.message}`);
  return error.cause === undefined ? said : `${said}\ncaused by: ${whatWentWrong(error.cause)}`;
}
