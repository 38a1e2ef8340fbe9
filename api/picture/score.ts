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
import { round, roundRange } from './round.ts';
import type { Score } from './tables.ts';

/**
 * The score of one statement or of the statements of a theme together, with everything a number needs beside it.
 *
 * @param invited the organisations invited when the wave opened: N of the interval and the bounds
 * @returns null when no organisation has a score
 */
export function score(rows: OrganisationAnswers[], items: ScaledItem[], invited: number): Score | null {
  const found = scoreNetwork(rows, items);
  const [first] = items;
  if (!found || !first) return null;
  const bounds = nonResponseBounds(found.values, { populationSize: invited, min: 1, max: first.points });
  const interval = meanInterval(found.values, { populationSize: invited });
  // The bounds hold for certain, so an interval that runs past them is cut off there.
  const clipped = interval && {
    lower: Math.max(interval.lower, bounds.lower),
    upper: Math.min(interval.upper, bounds.upper),
  };
  const answers = distribution(rows, items);
  return {
    kind: 'shown',
    base: found.base,
    mean: round(found.mean, 2),
    interval: clipped && roundRange(clipped, 2),
    bounds: roundRange(bounds, 2),
    distribution: answers,
    agreement: items.length === 1 ? agreementWord(answers.counts) : themeAgreementWord(rows, items),
    // Without an interval nothing can be said about those who did not answer, and then no word is given.
    word: clipped && scoreWord(clipped, framework.bounds),
  };
}
