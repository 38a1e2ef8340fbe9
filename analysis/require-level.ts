/**
 * Refuses a confidence level, or a chance, that does not lie strictly between 0 and 1.
 *
 * @param caller the function whose door it is; named in the error
 * @param what the name of the number; named in the error
 * @param value the level, as a share: .95 and not 95
 * @throws RangeError naming the caller and the need
 * @example
 * requireLevel('meanInterval', 'level', 0.95); // fine
 */
export function requireLevel(caller: string, what: string, value: number): void {
  if (!(value > 0 && value < 1)) {
    throw new RangeError(`${caller} needs ${what} to lie between 0 and 1, got ${String(value)}`);
  }
}
