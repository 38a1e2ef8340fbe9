/**
 * The key under which two codes count as the same one, for measures of agreement between coders.
 *
 * Only plain values: two lists with the same codes are not the same object, and would never agree.
 *
 * @param caller the function that needs it; named in the error
 * @param value a code
 * @returns a key that is equal for equal codes, and differs between 1 and "1"
 * @throws TypeError when the value is not a string, a boolean or a finite number
 * @example
 * categoryKey('cohenKappa', 'trust'); // 'string:trust'
 */
export function categoryKey(caller: string, value: unknown): string {
  const isPlain = typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
  if (!isPlain) throw new TypeError(`${caller} needs plain codes (text, number or boolean), got ${String(value)}`);
  return `${typeof value}:${String(value)}`;
}
