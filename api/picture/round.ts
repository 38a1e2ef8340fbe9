/**
 * Rounds what leaves, so that a mean can't be taken apart into the answers behind it.
 *
 * Scores, intervals and bounds leave to 0.01 of a scale point (more would claim a precision that is not there); changes
 * between waves to 0.1, because two waves together tell more than one.
 */
export function round(value: number, decimals: 1 | 2): number {
  const factor = 10 ** decimals;
  // Adding 0 turns −0 into 0, which canonical JSON would write differently.
  return Math.round(value * factor + 1e-9) / factor + 0;
}

/** Rounds both ends of a range. */
export const roundRange = (range: { lower: number; upper: number }, decimals: 1 | 2) => ({
  lower: round(range.lower, decimals),
  upper: round(range.upper, decimals),
});
