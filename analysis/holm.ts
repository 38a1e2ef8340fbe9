import { requireFinite } from './require-finite.ts';

/**
 * Corrects p values for having looked at several things at once, in steps (Holm).
 *
 * Use it over all themes compared together, also those that are of no interest afterwards. Holds whatever the
 * dependence between the tests.
 *
 * @param p the p values, 0..1
 * @returns the corrected ones in the same order, each at least as large as it was and at most 1; compare with .05
 * @throws TypeError when a p is not finite
 * @throws RangeError when a p lies outside 0..1
 * @source Holm (1979), Scandinavian Journal of Statistics 6, 65–70; R: p.adjust(p, "holm")
 * @example
 * holm([0.01, 0.04, 0.03]); // [0.03, 0.06, 0.06]
 */
export function holm(p: number[]): number[] {
  requireFinite('holm', p);
  if (p.some((value) => value < 0 || value > 1)) throw new RangeError('holm needs p values from 0 to 1');
  const smallestFirst = p.map((value, place) => ({ value, place })).sort((a, b) => a.value - b.value);
  const corrected = new Array<number>(p.length).fill(1);
  let highest = 0;
  smallestFirst.forEach(({ value, place }, rank) => {
    highest = Math.max(highest, Math.min(1, (p.length - rank) * value));
    corrected[place] = highest;
  });
  return corrected;
}
