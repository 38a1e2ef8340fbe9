import type { CodedObservation, VoiceCount } from './types.ts';

/**
 * How many voices speak in a set of observations. An organisation that answered and was interviewed is one voice;
 * experts by experience are counted apart.
 *
 * @param spoken who spoke, and through which kind of source
 * @returns the number of different organisations and of different experts
 * @example
 * countVoices([{ voice: 'a', source: 'interview' }, { voice: 'a', source: 'open-answer' }]);
 * // { organisations: 1, experts: 0 }
 */
export function countVoices(spoken: readonly Pick<CodedObservation, 'voice' | 'source'>[]): VoiceCount {
  const different = (isExpert: boolean) =>
    new Set(spoken.filter(({ source }) => (source === 'expert') === isExpert).map(({ voice }) => voice)).size;
  return { organisations: different(false), experts: different(true) };
}
