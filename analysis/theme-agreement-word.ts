import { areCamps, deviationWord } from './agreement-limits.ts';
import { averageDeviation } from './average-deviation.ts';
import { requireOneScale } from './require-one-scale.ts';
import { scoreNetwork } from './score-network.ts';
import { scoredAnswer } from './scored-answer.ts';
import type { AgreementWord, OrganisationAnswers, ScaledItem } from './types.ts';

/**
 * The one word users see for how far organisations lie apart on a theme of several items.
 *
 * Not from the pooled distribution: items that differ from each other would look like members that differ. *Two camps*
 * is judged on the scores of the organisations: at least 30 % lie half a point or more below the midpoint, at least 30 %
 * so far above it, and fewer than either lie between. For one item that is the rule of `agreementWord`; for a mean over
 * items, 2.9 beside 3.1 is one lukewarm middle and no camps. Otherwise the mean over the items of their average deviation (AD_M(J)), with the cut-offs of `agreementWord`.
 *
 * @param rows the answers, one row per organisation
 * @param items the items of one theme, on one scale
 * @returns the word; null for fewer than 2 organisations with a score, or when no item has 2 answers
 * @throws RangeError when an organisation or item occurs twice, items differ in scale, or a value is off the scale
 * @source AD_M(J): Burke, Finkelstein & Dusig (1999); our cut-offs (statistics.md §3)
 * @example
 * themeAgreementWord(rows, itemsOf('interests')); // 'two-camps'
 */
export function themeAgreementWord(rows: OrganisationAnswers[], items: ScaledItem[]): AgreementWord | null {
  if (items.length === 0) return null;
  const points = requireOneScale('themeAgreementWord', items);
  const scores = scoreNetwork(rows, items)?.values ?? [];
  if (scores.length < 2) return null;
  const midpoint = (points + 1) / 2;
  // A mean of 2.5 that was added up as 2.5000000000000004 is still 2.5.
  const below = scores.filter((score) => score <= midpoint - 0.5 + 1e-9).length;
  const above = scores.filter((score) => score >= midpoint + 0.5 - 1e-9).length;
  const between = scores.length - below - above;
  if (areCamps({ below, between, above })) return 'two-camps';
  const deviations = items
    .map((item) => valuesOf(rows, item))
    .filter((values) => values.length > 1)
    .map(averageDeviation);
  if (deviations.length === 0) return null;
  const deviation = deviations.reduce((sum, one) => sum + one, 0) / deviations.length;
  return deviationWord(deviation, points);
}

function valuesOf(rows: OrganisationAnswers[], item: ScaledItem): number[] {
  return rows
    .map((row) => scoredAnswer(row, item))
    .filter((answer) => answer.kind === 'value')
    .map(({ value }) => value);
}
