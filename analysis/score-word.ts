import { requireFinite } from './require-finite.ts';
import type { Interval, ScoreBounds, ScoreWord } from './types.ts';

/**
 * The one word users see for a score, from its whole interval and not from the mean alone.
 *
 * *Strength* when even the lower end reaches the bound for strength, *attention* when even the upper end stays below
 * the bound for attention, otherwise *mixed*. Without an interval (too few answers, or no spread seen) always *mixed*.
 *
 * @param interval the interval of `meanInterval`, or null
 * @param bounds of the framework, in scale points; default 3.5 and 3.5 on a scale of 5
 * @returns the word
 * @throws TypeError when a number is not finite
 * @throws RangeError when the interval runs backwards, or the bound for attention lies above that for strength
 * @source our rule (statistics.md §4); bands per factor after the Wilder inventory (Mattessich & Johnson 2018)
 * @example
 * scoreWord({ lower: 3.6, upper: 4.2 }); // 'strength'
 */
export function scoreWord(
  interval: Interval | null,
  bounds: ScoreBounds = { strength: 3.5, attention: 3.5 },
): ScoreWord {
  requireFinite('scoreWord', [bounds.strength, bounds.attention]);
  if (bounds.attention > bounds.strength) {
    throw new RangeError('scoreWord needs the bound for attention to lie at or below the bound for strength');
  }
  if (interval === null) return 'mixed';
  requireFinite('scoreWord', [interval.lower, interval.upper]);
  if (interval.lower > interval.upper) throw new RangeError('scoreWord needs lower at or below upper');
  // A mean of 3.5 that was added up as 3.4999999999999996 is still 3.5.
  if (interval.lower >= bounds.strength - 1e-9) return 'strength';
  return interval.upper < bounds.attention - 1e-9 ? 'attention' : 'mixed';
}
