import type { ChangeWord } from './types.ts';

/**
 * The one word users see for how a theme moved between two waves.
 *
 * *Too few answers to tell* comes first: no visible change may only be said when a change worth having would have shown.
 *
 * @param o.meanDifference after minus before, over the pairs
 * @param o.pHolm p, corrected over the themes
 * @param o.canReach whether so many pairs could ever reach the level: see `canReachSignificance`
 * @param o.minimalDetectableChange in scale points, null when it cannot be computed
 * @param o.meaningfulChange the change the framework finds worth having, default .5
 * @returns the word
 * @source our rule (statistics.md §5)
 * @example
 * changeWord({ meanDifference: 0.6, pHolm: 0.02, canReach: true, minimalDetectableChange: 0.4 }); // 'moved-up'
 */
export function changeWord(o: {
  meanDifference: number | null;
  pHolm: number | null;
  canReach: boolean;
  minimalDetectableChange: number | null;
  meaningfulChange?: number;
}): ChangeWord {
  const { meanDifference, pHolm, canReach, minimalDetectableChange, meaningfulChange = 0.5 } = o;
  if (!canReach || meanDifference === null || pHolm === null) return 'too-few-answers-to-tell';
  if (pHolm <= 0.05 + 1e-12) return meanDifference > 0 ? 'moved-up' : 'moved-down';
  const couldMissIt = minimalDetectableChange === null || minimalDetectableChange > meaningfulChange + 1e-9;
  return couldMissIt ? 'too-few-answers-to-tell' : 'no-visible-change';
}
