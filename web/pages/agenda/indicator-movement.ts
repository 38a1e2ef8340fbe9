/** How an indicator moved at its last value, seen from where the network wants it to go. */
export type IndicatorMovement = 'wished' | 'unwished' | 'same';

/**
 * Compares the last two values of an indicator with its direction.
 *
 * @param values decimal numbers as text, oldest first
 * @returns null with fewer than two values: there is nothing to compare yet
 * @example
 * indicatorMovement('down', ['31', '30']); // 'wished'
 */
export function indicatorMovement(direction: 'up' | 'down', values: string[]): IndicatorMovement | null {
  const [before, last] = values.slice(-2).map(Number);
  if (before === undefined || last === undefined) return null;
  if (last === before) return 'same';
  return last > before === (direction === 'up') ? 'wished' : 'unwished';
}
