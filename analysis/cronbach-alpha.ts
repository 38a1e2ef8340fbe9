import { sampleVariance } from 'simple-statistics';
import { completeRows } from './complete-rows.ts';
import { fQuantile } from './f-quantile.ts';
import { requireLevel } from './require-level.ts';

/**
 * Do the items of a theme go together? Cronbach's alpha with Feldt's interval.
 *
 * For analysts only, and not to be shown under 10 respondents: the interval is then too wide to say anything. Score
 * the items first, so that negative ones are reversed. The interval assumes normal scores and equal item variances;
 * read it as a rough range.
 *
 * @param rows respondents × items; null where an answer is missing, only complete rows count
 * @param o.level confidence, default .95
 * @returns alpha, at most 1 and below 0 when items work against each other, and its interval
 * @throws TypeError when a number is not finite
 * @throws RangeError for fewer than 2 items or 2 complete rows, rows that differ in length, total scores that are all
 *   equal (alpha is then undefined), or a level not between 0 and 1
 * @source Cronbach (1951), Psychometrika 16, 297–334; Feldt (1965), Psychometrika 30, 357–370
 * @example
 * cronbachAlpha([[1, 2], [2, 2], [4, 5], [5, 4]]).alpha; // 0.9105…
 */
export function cronbachAlpha(
  rows: readonly (readonly (number | null)[])[],
  o: { level?: number } = {},
): { alpha: number; lower: number; upper: number } {
  const { level = 0.95 } = o;
  requireLevel('cronbachAlpha', 'level', level);
  const complete = completeRows('cronbachAlpha', rows);
  const items = complete[0]?.length ?? 0;
  if (items < 2 || complete.length < 2) {
    throw new RangeError(`cronbachAlpha needs 2 items and 2 complete rows, got ${items} and ${complete.length}`);
  }
  const totals = complete.map((row) => row.reduce((sum, value) => sum + value, 0));
  const totalVariance = sampleVariance(totals);
  // What rounding leaves of equal totals is no variance.
  if (totalVariance <= 1e-18 * Math.max(...totals.map((total) => total ** 2), Number.MIN_VALUE)) {
    throw new RangeError('cronbachAlpha needs total scores that differ');
  }
  const itemVariance = Array.from({ length: items }, (_, item) =>
    sampleVariance(complete.map((row) => row[item] ?? 0)),
  ).reduce((sum, variance) => sum + variance, 0);
  const alpha = (items / (items - 1)) * (1 - itemVariance / totalVariance);
  const between = complete.length - 1;
  const within = between * (items - 1);
  const end = (p: number) => 1 - (1 - alpha) * fQuantile(p, between, within);
  return { alpha, lower: end((1 + level) / 2), upper: end((1 - level) / 2) };
}
