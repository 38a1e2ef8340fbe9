import { requireWhole } from './require-whole.ts';

/**
 * What the network may see of the number of voices behind an approved improvement theme.
 *
 * Exact from the threshold on, *3 or more* below it, nothing below 3.
 *
 * @param voices how many organisations, or experts, said it
 * @param o.threshold k of the wave, at least 3
 * @returns what may be shown
 * @throws RangeError when voices is not a whole number, or the threshold is not a whole number of at least 3
 * @source our rule (statistics.md §7)
 * @example
 * voicesToShow(4, { threshold: 5 }); // { kind: 'three-or-more' }
 */
export function voicesToShow(
  voices: number,
  o: { threshold: number },
): { kind: 'exact'; voices: number } | { kind: 'three-or-more' } | { kind: 'hidden' } {
  requireWhole('voicesToShow', 'voices', voices, 0);
  requireWhole('voicesToShow', 'threshold', o.threshold, 3);
  if (voices >= o.threshold) return { kind: 'exact', voices };
  return voices >= 3 ? { kind: 'three-or-more' } : { kind: 'hidden' };
}
