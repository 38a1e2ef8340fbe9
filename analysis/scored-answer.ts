import { scoreItem } from './score-item.ts';
import type { OrganisationAnswers, ScaleAnswer, ScaledItem } from './types.ts';

/**
 * The scored answer of one organisation to one item. No trace of the item in its answers means it was not asked.
 *
 * @param row the answers of one organisation
 * @param item the item
 * @returns the answer after reversal, or why it is missing
 * @throws RangeError when the value is off the item's scale
 * @example
 * scoredAnswer({ organisation: 'a', answers: {} }, item); // { kind: 'missing', missing: 'not-asked' }
 */
export function scoredAnswer(row: OrganisationAnswers, item: ScaledItem): ScaleAnswer {
  const answer = Object.hasOwn(row.answers, item.code) ? row.answers[item.code] : undefined;
  return answer === undefined ? { kind: 'missing', missing: 'not-asked' } : scoreItem(answer, item);
}
