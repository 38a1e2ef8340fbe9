import { requireOneRowEach } from './require-one-row-each.ts';
import { requireOneScale } from './require-one-scale.ts';
import { scoredAnswer } from './scored-answer.ts';
import type { Distribution, Missing, OrganisationAnswers, ScaledItem } from './types.ts';

/**
 * How the answers lie over the categories of one item, or over those of a theme with its item answers pooled.
 *
 * A pooled distribution counts answers, not organisations: with four items an organisation is in it up to four times.
 * Label it so, and show it beside the mean over organisations, not instead of it.
 *
 * @param rows the answers, one row per organisation
 * @param items one item, or the items of a theme on one scale
 * @returns counts from the least to the most favourable category, after reversal, and counts per kind of missing
 * @throws RangeError when an organisation or item occurs twice, items differ in scale, or a value is off the scale
 * @example
 * distribution(rows, a1); // { counts: [0, 1, 2, 4, 1], missing: { 'dont-know': 2, … } }
 */
export function distribution(rows: OrganisationAnswers[], items: ScaledItem | ScaledItem[]): Distribution {
  const together = Array.isArray(items) ? items : [items];
  requireOneRowEach('distribution', rows);
  const points = requireOneScale('distribution', together);
  const counts = new Array<number>(points).fill(0);
  const missing: Record<Missing, number> = {
    'not-asked': 0,
    'routed-past': 0,
    'not-reached': 0,
    'dont-know': 0,
    'not-applicable': 0,
    declined: 0,
  };
  for (const row of rows) {
    for (const item of together) {
      const scored = scoredAnswer(row, item);
      if (scored.kind === 'missing') missing[scored.missing] += 1;
      else counts[scored.value - 1] = (counts[scored.value - 1] ?? 0) + 1;
    }
  }
  return { counts, missing };
}
