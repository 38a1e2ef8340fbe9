import { requireWhole } from './require-whole.ts';
import type { ScaledItem } from './types.ts';

/**
 * Refuses items that do not share one scale: a 4 of 5 and a 4 of 7 cannot be averaged or stacked.
 *
 * @param caller the function whose door it is; named in the error
 * @param items the items that will be taken together
 * @returns the number of points they share
 * @throws RangeError when there is no item, the scales differ, or a code occurs twice
 * @example
 * requireOneScale('scoreTheme', [{ code: 'a1', theme: 'ambition', direction: 'positive', points: 5 }]); // 5
 */
export function requireOneScale(caller: string, items: readonly ScaledItem[]): number {
  const [first] = items;
  if (first === undefined) throw new RangeError(`${caller} needs at least one item`);
  requireWhole(caller, `points of item ${first.code}`, first.points, 2);
  const other = items.find((item) => item.points !== first.points);
  if (other !== undefined) {
    throw new RangeError(
      `${caller} needs items on one scale, got ${first.points} points (${first.code}) and ${other.points} (${other.code})`,
    );
  }
  if (new Set(items.map((item) => item.code)).size !== items.length) {
    throw new RangeError(`${caller} needs every item once, got ${items.map((item) => item.code).join(', ')}`);
  }
  return first.points;
}
