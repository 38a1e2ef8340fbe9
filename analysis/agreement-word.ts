import { areCamps, deviationWord } from './agreement-limits.ts';
import { averageDeviation } from './average-deviation.ts';
import { requireWhole } from './require-whole.ts';
import type { AgreementWord } from './types.ts';

/**
 * The one word users see for how far the answers lie apart.
 *
 * *Two camps*: at least 30 % answer below the midpoint, at least 30 % above, and the midpoint holds fewer than either.
 * Otherwise by the average deviation from the mean: *of one mind* up to A/12, *mostly agreed* up to A/6 (the practical
 * limit of Burke & Dunlap 2002), else *divided*. The other cut-offs are ours; the help says so.
 *
 * @param counts whole counts of answers per category, in order
 * @returns the word; null for fewer than 2 answers, for one answer agrees with itself
 * @throws RangeError when a count is not a whole number of 0 or more, or there are fewer than 2 categories
 * @source our rule (statistics.md §3) on the measure of Burke, Finkelstein & Dusig (1999)
 * @example
 * agreementWord([0, 4, 1, 4, 0]); // 'two-camps'
 */
export function agreementWord(counts: number[]): AgreementWord | null {
  const categories = counts.length;
  requireWhole('agreementWord', 'the number of categories', categories, 2);
  for (const count of counts) requireWhole('agreementWord', 'every count', count, 0);
  const values = counts.flatMap((count, index) => new Array<number>(count).fill(index + 1));
  if (values.length < 2) return null;
  const midpoint = (categories + 1) / 2;
  const below = values.filter((value) => value < midpoint).length;
  const above = values.filter((value) => value > midpoint).length;
  const between = values.length - below - above;
  if (areCamps({ below, between, above })) return 'two-camps';
  return deviationWord(averageDeviation(values), categories);
}
