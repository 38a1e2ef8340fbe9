/**
 * Van der Eijk's agreement of one layer: a pattern of categories that are used or empty.
 *
 * Counts triples of categories, in order: used–empty–used speaks for camps, used–used–empty and empty–used–used for one
 * peak; the rest says nothing. The more categories are used, the weaker the agreement.
 *
 * @param used per category, in order, whether it is used
 * @returns −1 (only the two ends) over 0 (all categories) to 1 (one category)
 * @throws RangeError when there are fewer than 3 categories, or none is used
 * @source van der Eijk (2001), formulas for U and A on pp. 331–334
 * @example
 * patternAgreement([true, false, false, false, true]); // -1
 */
export function patternAgreement(used: readonly boolean[]): number {
  const categories = used.length;
  const inUse = used.filter(Boolean).length;
  if (categories < 3) throw new RangeError(`patternAgreement needs at least 3 categories, got ${categories}`);
  if (inUse === 0) throw new RangeError('patternAgreement needs at least one category in use');
  if (inUse === 1) return 1;
  if (inUse === categories) return 0;
  let peaked = 0;
  let split = 0;
  for (let i = 0; i < categories; i += 1) {
    for (let j = i + 1; j < categories; j += 1) {
      for (let k = j + 1; k < categories; k += 1) {
        if (used[i] && !used[j] && used[k]) split += 1;
        else if (used[j] && used[i] !== used[k]) peaked += 1;
      }
    }
  }
  const unimodality = ((categories - 2) * peaked - (categories - 1) * split) / ((categories - 2) * (peaked + split));
  return unimodality * (1 - (inUse - 1) / (categories - 1));
}
