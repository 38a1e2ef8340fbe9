import { requireOneScale } from './require-one-scale.ts';
import { scoredAnswer } from './scored-answer.ts';
import type { OrganisationAnswers, ScaledItem } from './types.ts';

/**
 * The score of one organisation on one theme: the mean of the items it answered, after reversal.
 *
 * Missing when fewer than half of the items were answered: a mean over a few chosen items says more about which were
 * skipped than about the theme. Pass the items of the version that was asked.
 *
 * @param answers the answers of one organisation
 * @param items the items of one theme, on one scale
 * @returns the mean, 1..points; null when fewer than half were answered, or when there are no items
 * @throws RangeError when items differ in scale, an item occurs twice, or a value is off the scale
 * @source the half rule for scale scores: Fairclough & Cella (1996)
 * @example
 * scoreTheme({ organisation: 'a', answers: { a1: { kind: 'value', value: 4 } } }, [a1]); // 4
 */
export function scoreTheme(answers: OrganisationAnswers, items: ScaledItem[]): number | null {
  if (items.length === 0) return null;
  requireOneScale('scoreTheme', items);
  let sum = 0;
  let answered = 0;
  for (const item of items) {
    const scored = scoredAnswer(answers, item);
    if (scored.kind === 'missing') continue;
    sum += scored.value;
    answered += 1;
  }
  return 2 * answered < items.length ? null : sum / answered;
}
