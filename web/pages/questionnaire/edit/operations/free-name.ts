/**
 * A name that nothing else has yet: `part-1`, `part-2`, …
 *
 * @example
 * freeName('ambition.new', new Set(['ambition.new-1'])); // 'ambition.new-2'
 */
export function freeName(start: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) if (!taken.has(`${start}-${number}`)) return `${start}-${number}`;
}
