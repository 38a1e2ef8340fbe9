import { categoryKey } from './category-key.ts';

/**
 * How far two coders agree beyond chance, one code per unit: Cohen's kappa.
 *
 * Sensitive to how unevenly the codes are used; with gaps, more coders or sets of codes use `krippendorffAlpha`.
 *
 * @param a the codes of one coder
 * @param b the codes of the other, for the same units in the same order
 * @returns 1 (full agreement), 0 (as by chance), down to −1; null where kappa is undefined: no units, or both used only
 *   one and the same code
 * @throws RangeError when the lists differ in length
 * @throws TypeError when a code is not a plain value
 * @source Cohen (1960), A Coefficient of Agreement for Nominal Scales, Educational and Psychological Measurement 20
 * @example
 * cohenKappa(['a', 'a', 'b', 'b'], ['a', 'b', 'b', 'b']); // 0.5
 */
export function cohenKappa<T>(a: T[], b: T[]): number | null {
  if (a.length !== b.length) {
    throw new RangeError(`cohenKappa needs two lists of the same length, got ${a.length} and ${b.length}`);
  }
  const keysA = a.map((code) => categoryKey('cohenKappa', code));
  const keysB = b.map((code) => categoryKey('cohenKappa', code));
  const units = a.length;
  const agreed = keysA.filter((key, unit) => key === keysB[unit]).length;
  // In whole numbers: agreement by chance, times units².
  let byChance = 0;
  for (const key of new Set(keysA)) {
    byChance += keysA.filter((other) => other === key).length * keysB.filter((other) => other === key).length;
  }
  return byChance === units ** 2 ? null : (units * agreed - byChance) / (units ** 2 - byChance);
}
