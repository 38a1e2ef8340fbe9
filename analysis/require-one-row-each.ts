import type { OrganisationAnswers } from './types.ts';

/**
 * Refuses a set of answers in which an organisation occurs twice.
 *
 * Each organisation weighs once, however many contributors it had. A second row would silently double its weight (or
 * pair it with itself in a comparison), so it is an error and not something to average away here.
 *
 * @param caller the function whose door it is; named in the error
 * @param rows one row per organisation
 * @throws RangeError naming the caller, the organisation and the need
 * @example
 * requireOneRowEach('scoreNetwork', [{ organisation: 'a', answers: {} }]); // fine
 */
export function requireOneRowEach(caller: string, rows: readonly OrganisationAnswers[]): void {
  const seen = new Set<string>();
  for (const { organisation } of rows) {
    if (seen.has(organisation)) {
      throw new RangeError(`${caller} needs one row per organisation, got "${organisation}" twice`);
    }
    seen.add(organisation);
  }
}
