import { mean } from 'simple-statistics';
import { requireFinite } from './require-finite.ts';

/**
 * How far an answer lies from the mean on average (AD_M): disagreement in points of the scale, easy to explain.
 *
 * On a scale of A points up to A/6 counts as agreement in practice; `averageDeviationLimit` tells what chance alone
 * would give.
 *
 * @param values one answer per respondent
 * @returns 0 when all agree, up to half the width of the scale
 * @throws TypeError when a value is not finite
 * @throws RangeError when there are no values
 * @source Burke, Finkelstein & Dusig (1999), Organizational Research Methods 2, 49–68;
 *   the practical limit: Burke & Dunlap (2002), Organizational Research Methods 5, 159–172
 * @example
 * averageDeviation([3, 4, 4, 5]); // 0.5
 */
export function averageDeviation(values: number[]): number {
  requireFinite('averageDeviation', values);
  if (values.length === 0) throw new RangeError('averageDeviation needs at least one value');
  const centre = mean(values);
  return mean(values.map((value) => Math.abs(value - centre)));
}
