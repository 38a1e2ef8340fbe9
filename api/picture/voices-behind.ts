import type { Evidence } from './evidence.ts';
import { observedWave } from './observed-wave.ts';

/** Whose voices each count of a picture rests on, by what was said. Only to compare two publications with; never shown. */
export type VoicesBehind = Record<string, string[]>;

/**
 * The voices behind everything that a picture counts of what was said: whom we heard, and who said what, through each
 * kind of source and over both kinds in which an organisation speaks.
 */
export function voicesBehind(evidence: Evidence): VoicesBehind {
  const { heard, observations } = observedWave('', evidence);
  const voices = new Map<string, Set<string>>();
  const add = (count: string, voice: string) => voices.set(count, (voices.get(count) ?? new Set()).add(voice));
  for (const [source, heardThere] of Object.entries(heard))
    for (const voice of heardThere) add(`heard ${source}`, voice);
  for (const { source, code, voice } of observations) {
    add(`${source} ${code}`, voice);
    if (source !== 'expert') add(`organisation ${code}`, voice);
  }
  return Object.fromEntries([...voices].map(([count, all]) => [count, [...all].sort()]));
}
