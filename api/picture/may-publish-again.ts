/** When a wave may be published again: what two publications tell together may not tell what a few said. */
import { canonicalJson } from '../canonical.ts';
import type { PictureDocument } from '../schemas/picture.ts';
import type { VoicesBehind } from './voices-behind.ts';

/** A publication, with whose voices its counts rest on. */
export type Publication = { document: PictureDocument; voices: VoicesBehind };

export type WhyNotAgain = 'numbers-differ' | 'too-few-differ';

/**
 * Whether a publication may follow an earlier one of the same wave.
 *
 * - What comes from answers on a scale and from choices must be the same, letter by letter: a submitted answer never
 *   changes, and of two means over the same answers the difference could only betray.
 * - Every count of voices rests on the same voices as before, or on voices of which at least k differ: else who knows
 *   whom a correction was about knows what that one said. Also where the number stays the same, or is hidden.
 * - Words that rest on no count may change: quotes, topics, the names of codes and of the network.
 *
 * @param threshold k of the wave
 * @returns null when it may
 * @source differencing between releases: Hundepool et al. (2012), Statistical Disclosure Control, ch. 4; the rule is ours
 */
export function whyNotAgain(before: Publication, now: Publication, threshold: number): WhyNotAgain | null {
  if (canonicalJson(fromAnswers(before.document)) !== canonicalJson(fromAnswers(now.document))) return 'numbers-differ';
  const counts = new Set([...Object.keys(before.voices), ...Object.keys(now.voices)]);
  const areFew = [...counts].some((count) => {
    const differ = differing(before.voices[count] ?? [], now.voices[count] ?? []);
    return differ > 0 && differ < threshold;
  });
  return areFew ? 'too-few-differ' : null;
}

/** What of a picture does not come from what people wrote or told. */
function fromAnswers({ themes, topics, heard, interviews, network, label, ...rest }: PictureDocument) {
  return { ...rest, themes: themes.map(({ goesWell, canImprove, ...theme }) => theme) };
}

function differing(before: string[], now: string[]): number {
  const [then, here] = [new Set(before), new Set(now)];
  return before.filter((voice) => !here.has(voice)).length + now.filter((voice) => !then.has(voice)).length;
}
