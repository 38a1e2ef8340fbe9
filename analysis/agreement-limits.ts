import { requireWhole } from './require-whole.ts';

/** Each camp holds at least so many in ten. Our cut-off; the help says so. */
export const campInTen = 3;

/**
 * Up to which average deviation from the mean answers are *of one mind* and *mostly agreed*.
 *
 * @param points A, the points of the scale
 * @returns both limits in scale points: A/12 (ours) and A/6 (the practical limit)
 * @throws RangeError when A is not a whole number of at least 2
 * @source A/6: Burke & Dunlap (2002), Organizational Research Methods 5, 159–172
 * @example
 * agreementLimits(6); // { ofOneMind: 0.5, mostlyAgreed: 1 }
 */
export function agreementLimits(points: number): { ofOneMind: number; mostlyAgreed: number } {
  requireWhole('agreementLimits', 'the number of points', points, 2);
  return { ofOneMind: points / 12, mostlyAgreed: points / 6 };
}

/** The word for an average deviation where there are no camps. */
export function deviationWord(deviation: number, points: number): 'of-one-mind' | 'mostly-agreed' | 'divided' {
  const { ofOneMind, mostlyAgreed } = agreementLimits(points);
  if (deviation <= ofOneMind + 1e-9) return 'of-one-mind';
  return deviation <= mostlyAgreed + 1e-9 ? 'mostly-agreed' : 'divided';
}

/** Whether two groups on either side of the midpoint are camps. In whole numbers, so that exactly 30 % counts. */
export function areCamps(o: { below: number; between: number; above: number }): boolean {
  const all = o.below + o.between + o.above;
  return [o.below, o.above].every((size) => 10 * size >= campInTen * all && o.between < size);
}
