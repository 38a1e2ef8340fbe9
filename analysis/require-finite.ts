/**
 * Refuses anything that is not a finite number, so that no NaN travels on as an answer.
 *
 * Use it at the door of every function that takes plain numbers.
 *
 * @param caller the function whose door it is; named in the error
 * @param values the numbers
 * @throws TypeError naming the caller, the place and the need
 * @example
 * requireFinite('meanInterval', [3, 4]); // fine
 */
export function requireFinite(caller: string, values: readonly number[]): void {
  const wrong = values.findIndex((value) => !Number.isFinite(value));
  if (wrong !== -1) {
    throw new TypeError(`${caller} needs finite numbers, got ${String(values[wrong])} at position ${wrong}`);
  }
}
