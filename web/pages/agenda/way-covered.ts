/**
 * How far an indicator has come from its baseline to its target.
 *
 * @param baseline, last, target decimal numbers as text
 * @returns the share of the way, 1 or more when the target is reached, below 0 when it went the other way; null when
 *   there is no way to go
 * @example
 * wayCovered('40', '50', '60'); // 0.5
 */
export function wayCovered(baseline: string, last: string, target: string): number | null {
  const way = Number(target) - Number(baseline);
  return way === 0 ? null : (Number(last) - Number(baseline)) / way;
}
