import { logBinomial } from './log-binomial.ts';
import { requireLevel } from './require-level.ts';
import { requireWhole } from './require-whole.ts';

/**
 * How small an average deviation must be before chance is an unlikely explanation: the largest AD that respondents who
 * pick each category equally often stay at or below in at most 5 % of cases.
 *
 * By counting every possible distribution of the answers, so exact. Use it beside the practical limit A/6: with few
 * respondents chance alone often gives a low AD.
 *
 * @param o.respondents n, 2 or more
 * @param o.categories A, the points of the scale
 * @param o.level the chance accepted, default .05
 * @returns the limit, in scale points; null when even full agreement is likelier than the level by chance
 * @throws RangeError when n or A is not a whole number of at least 2, the level is not between 0 and 1, or there are
 *   more than 2 million distributions to count
 * @source Dunlap, Burke & Smith-Crowe (2003), Journal of Applied Psychology 88, 356–362
 * @example
 * averageDeviationLimit({ respondents: 5, categories: 7 }); // 0.64
 */
export function averageDeviationLimit(o: { respondents: number; categories: number; level?: number }): number | null {
  const { respondents, categories, level = 0.05 } = o;
  requireWhole('averageDeviationLimit', 'respondents', respondents, 2);
  requireWhole('averageDeviationLimit', 'categories', categories, 2);
  requireLevel('averageDeviationLimit', 'level', level);
  if (logBinomial(respondents + categories - 1, respondents) > Math.log(2_000_000)) {
    throw new RangeError('averageDeviationLimit needs at most 2 million distributions; use fewer respondents');
  }
  // n² · AD is a whole number, so equal values of AD meet exactly.
  const chanceOf = new Map<number, number>();
  const counts = new Array<number>(categories).fill(0);
  const everyone = -respondents * Math.log(categories);
  const deal = (category: number, left: number, logChance: number) => {
    if (category === categories - 1) {
      counts[category] = left;
      const deviation = scaledDeviation(counts, respondents);
      chanceOf.set(deviation, (chanceOf.get(deviation) ?? 0) + Math.exp(logChance));
      return;
    }
    let here = logChance;
    for (let count = 0; count <= left; count += 1) {
      counts[category] = count;
      deal(category + 1, left - count, here);
      here += Math.log((left - count) / (count + 1));
    }
  };
  deal(0, respondents, everyone);
  let limit: number | null = null;
  let chance = 0;
  for (const [deviation, chanceHere] of [...chanceOf].sort(([a], [b]) => a - b)) {
    chance += chanceHere;
    if (chance > level + 1e-12) break;
    limit = deviation / respondents ** 2;
  }
  return limit;
}

function scaledDeviation(counts: readonly number[], respondents: number): number {
  const sum = counts.reduce((total, count, category) => total + count * category, 0);
  return counts.reduce((total, count, category) => total + count * Math.abs(respondents * category - sum), 0);
}
