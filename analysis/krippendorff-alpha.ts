import { categoryKey } from './category-key.ts';
import { masiDistance } from './masi-distance.ts';

/**
 * How far coders agree beyond chance, with any number of coders and gaps: Krippendorff's alpha.
 *
 * `nominal` for one code per unit, `masi` for a set of codes per unit (arrays or Sets). Units that fewer than two coders
 * coded do not count. Customary reading: .80 and up reliable, .667 and up for tentative conclusions.
 *
 * @param ratings coders × units; null where a coder did not code the unit
 * @param o.distance how different two ratings are, default nominal
 * @returns 1 (full agreement), 0 (as by chance), below 0 (worse than chance); null where alpha is undefined: no unit
 *   coded twice, or only one and the same code used throughout
 * @throws RangeError when coders differ in their number of units
 * @throws TypeError when a code is not a plain value, or with `masi` a rating is not an array or Set
 * @source Krippendorff (2011), Computing Krippendorff's Alpha-Reliability; MASI as the distance itself, not squared, as
 *   in Passonneau (2006)
 * @example
 * krippendorffAlpha([['a', 'b', 'b'], ['a', 'b', null]]); // 1
 */
export function krippendorffAlpha<T>(
  ratings: (T | null)[][],
  o: { distance?: 'nominal' | 'masi' } = {},
): number | null {
  const { distance = 'nominal' } = o;
  const units = ratings[0]?.length ?? 0;
  if (ratings.some((coder) => coder.length !== units)) {
    throw new RangeError('krippendorffAlpha needs the same units for every coder, with null for a gap');
  }
  const values: ReadonlySet<string>[] = [];
  const placeOf = new Map<string, number>();
  const frequency: number[] = [];
  const between = distance === 'masi' ? masiDistance : nominalDistance;
  let pairable = 0;
  let observed = 0;
  for (let unit = 0; unit < units; unit += 1) {
    const given = ratings.map((coder) => coder[unit] ?? null).filter((rating) => rating !== null);
    if (given.length < 2) continue;
    const keys = given.map((rating) => keysOf(rating, distance));
    for (const set of keys) {
      const name = JSON.stringify([...set].sort());
      const place = placeOf.get(name) ?? values.push(set) - 1;
      placeOf.set(name, place);
      frequency[place] = (frequency[place] ?? 0) + 1;
    }
    pairable += keys.length;
    observed += sumOfDistances(keys, between) / (keys.length - 1);
  }
  let expected = 0;
  values.forEach((a, i) => {
    values.forEach((b, j) => {
      expected += (frequency[i] ?? 0) * (frequency[j] ?? 0) * between(a, b);
    });
  });
  return expected === 0 ? null : 1 - (observed * (pairable - 1)) / expected;
}

function nominalDistance(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].every((key) => b.has(key)) ? 0 : 1;
}

function sumOfDistances(keys: ReadonlySet<string>[], between: typeof masiDistance): number {
  return keys.reduce((sum, a) => keys.reduce((part, b) => part + between(a, b), sum), 0);
}

function keysOf(rating: unknown, distance: 'nominal' | 'masi'): ReadonlySet<string> {
  if (distance === 'nominal') return new Set([categoryKey('krippendorffAlpha', rating)]);
  if (!Array.isArray(rating) && !(rating instanceof Set)) {
    throw new TypeError('krippendorffAlpha needs an array or Set of codes per unit for the distance masi');
  }
  return new Set([...(rating as Iterable<unknown>)].map((code) => categoryKey('krippendorffAlpha', code)));
}
