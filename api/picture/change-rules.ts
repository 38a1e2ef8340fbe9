/** When the change between two waves may leave. */
import type { OrganisationAnswers } from '../../analysis/index.ts';

/**
 * From so many organisations in both waves on. Never fewer than five: who knows the means of both waves and a change to
 * 0.1 could otherwise work out the score of the one organisation that took part only once.
 */
export const pairsNeeded = (now: number, before: number) => Math.max(now, before, 5);

/**
 * Whether so few took part in only one of the two waves that both means and the change together would tell what they
 * answered (found by the attacker in test/analysis). It depends on who took part alone, never on an answer.
 */
export const fewTookPartOnce = (before: OrganisationAnswers[], after: OrganisationAnswers[], needed: number): boolean =>
  [before, after].some((rows) => {
    const once = rows.length - inBoth(before, after);
    return once > 0 && once < needed;
  });

/** How many organisations took part in both waves. */
export function inBoth(before: OrganisationAnswers[], after: OrganisationAnswers[]): number {
  const known = new Set(before.map(({ organisation }) => organisation));
  return after.filter(({ organisation }) => known.has(organisation)).length;
}
