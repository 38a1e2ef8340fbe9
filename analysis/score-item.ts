import { requireWhole } from './require-whole.ts';
import type { ScaleAnswer, ScaledItem } from './types.ts';

/**
 * Turns an answer so that a high number is always the favourable one: a negatively worded item becomes points + 1 − x.
 *
 * Use it before any counting or averaging. A missing answer stays missing, with its reason; it never becomes a number.
 *
 * @param answer the answer as given
 * @param item the item it was given to
 * @returns the answer after reversal, 1..points, or the same missing answer
 * @throws RangeError when the value is not a whole number on the item's scale
 * @source Likert (1932): keying of negatively worded statements
 * @example
 * scoreItem({ kind: 'value', value: 2 }, { code: 'r3', theme: 'relation', direction: 'negative', points: 5 });
 * // { kind: 'value', value: 4 }
 */
export function scoreItem(answer: ScaleAnswer, item: ScaledItem): ScaleAnswer {
  requireWhole('scoreItem', `points of item ${item.code}`, item.points, 2);
  if (answer.kind === 'missing') return answer;
  if (!Number.isInteger(answer.value) || answer.value < 1 || answer.value > item.points) {
    throw new RangeError(
      `scoreItem needs a whole number from 1 to ${item.points} for item ${item.code}, got ${String(answer.value)}`,
    );
  }
  return item.direction === 'negative' ? { kind: 'value', value: item.points + 1 - answer.value } : answer;
}
