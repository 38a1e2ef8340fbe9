type Dated = { on: string; value: string };

/**
 * The value of an indicator that lies nearest to a day; of two as near, the earlier.
 *
 * @param values in any order
 * @param day `YYYY-MM-DD`, or a moment of which the day counts
 * @returns null when there are no values, or the nearest is more than half a year away: it is about another time
 */
export function valueNear<Value extends Dated>(values: readonly Value[], day: string): Value | null {
  const away = ({ on }: Dated) => Math.abs(Date.parse(on) - Date.parse(day.slice(0, 10))) / 86_400_000;
  const [nearest] = [...values].sort((a, b) => away(a) - away(b) || (a.on < b.on ? -1 : 1));
  return nearest && away(nearest) <= 183 ? nearest : null;
}
