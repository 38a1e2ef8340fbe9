/**
 * Refuses anything that is not a whole number of at least `least`.
 *
 * Use it for counts of organisations, points of a scale and thresholds.
 *
 * @param caller the function whose door it is; named in the error
 * @param what the name of the number; named in the error
 * @param value the number
 * @param least the smallest value allowed
 * @throws RangeError naming the caller and the need
 * @example
 * requireWhole('scoreItem', 'points', 5, 2); // fine
 */
export function requireWhole(caller: string, what: string, value: number, least: number): void {
  if (!Number.isInteger(value) || value < least) {
    throw new RangeError(`${caller} needs ${what} to be a whole number of at least ${least}, got ${String(value)}`);
  }
}
