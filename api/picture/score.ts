import {
  agreementWord,
  distribution,
  meanInterval,
  nonResponseBounds,
  type OrganisationAnswers,
  type ScaledItem,
  scoreNetwork,
  scoreWord,
  themeAgreementWord,
} from '../../analysis/index.ts';
import { framework } from '../../surveys/index.ts';
import { precisionOf } from './precision.ts';
import { round, roundRange } from './round.ts';
import type { Score } from './tables.ts';

/** What one table of scores is computed from. */
export type Scored = {
  rows: OrganisationAnswers[];
  /** The statements that count. */
  items: ScaledItem[];
  /** How many statements were asked: who answered fewer than half of them has no score. */
  asked: number;
  /** The organisations invited when the wave opened: N of the interval and the bounds. */
  invited: number;
  threshold: number;
};

/**
 * The score of one statement, or of the statements of a theme together, with everything a number needs beside it.
 *
 * @returns the score, null when no organisation has one; and `base`, the smallest group of organisations whose numbers
 *   it tells: that is what the gate judges
 */
export function score(o: Scored): { score: Score | null; base: number } {
  const answered = (row: OrganisationAnswers) =>
    o.items.filter(({ code }) => row.answers[code]?.kind === 'value').length;
  const scored = o.rows.filter((row) => answered(row) > 0 && 2 * answered(row) >= o.asked);
  const found = scoreNetwork(scored, o.items);
  const points = o.items[0]?.points;
  if (!found || points === undefined) return { score: null, base: 0 };
  const partly = o.rows.filter((row) => answered(row) > 0 && answered(row) < o.items.length).length;
  const { decimals, smallestGroup } = precisionOf({ ...o, items: o.items.length, base: found.base, partly });
  const bounds = nonResponseBounds(found.values, { populationSize: o.invited, min: 1, max: points });
  const interval = meanInterval(found.values, { populationSize: o.invited });
  // The bounds hold for certain, so an interval that runs past them is cut off there; never beyond the mean, which
  // the last bit of a sum could do when everyone answered.
  const clipped = interval && {
    lower: Math.min(Math.max(interval.lower, bounds.lower), found.mean),
    upper: Math.max(Math.min(interval.upper, bounds.upper), found.mean),
  };
  const answers = distribution(o.rows, o.items);
  return {
    base: smallestGroup,
    score: {
      kind: 'shown',
      base: found.base,
      mean: round(found.mean, decimals),
      interval: clipped && roundRange(clipped, decimals),
      bounds: roundRange(bounds, decimals),
      distribution: answers,
      agreement: o.items.length === 1 ? agreementWord(answers.counts) : themeAgreementWord(scored, o.items),
      // Without an interval nothing can be said about those who did not answer, and then no word is given.
      word: clipped && scoreWord(clipped, framework.bounds),
    },
  };
}
