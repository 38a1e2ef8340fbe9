import type { ObservedWave, SourceKind } from '../../analysis/index.ts';
import type { FoundObservation } from '../../db/queries/observation/list-observations.ts';
import type { Evidence } from './evidence.ts';

/** An improvement theme with its tone: "trust goes well" and "trust can improve" are two things to say. */
export const spokenKey = (tone: string, code: string) => `${tone} ${code}`;

type Spoken = { key: string; voice: string; source: SourceKind; quote: string | null };

/**
 * The coded remarks of a wave with whose voice they are: an organisation's, whether it answered or was interviewed, or
 * that of one expert by experience, known by the interview alone.
 */
export function spoken(observations: FoundObservation[]): Spoken[] {
  return observations.flatMap((observation) => {
    const { tone, codes, quote } = observation;
    const speaker = speakerOf(observation);
    if (tone === null || speaker === null) return [];
    return codes.map((code) => ({ key: spokenKey(tone, code), quote, ...speaker }));
  });
}

function speakerOf(observation: FoundObservation): { voice: string; source: SourceKind } | null {
  const { interviewId, interviewKind, organisationId } = observation;
  if (interviewKind === 'expert-by-experience' && interviewId !== null) return { voice: interviewId, source: 'expert' };
  if (organisationId === null) return null;
  return { voice: organisationId, source: interviewId === null ? 'open-answer' : 'interview' };
}

/** A wave as `recurringThemes` counts it: whom we heard through what, and what they said. */
export function observedWave(wave: string, { responses, interviews, observations }: Evidence): ObservedWave {
  const experts = interviews.filter(({ kind }) => kind === 'expert-by-experience').map(({ id }) => id);
  const interviewed = interviews.flatMap(({ organisationId }) => organisationId ?? []);
  return {
    wave,
    heard: {
      'open-answer': responses.map(({ organisationId }) => organisationId),
      interview: [...new Set(interviewed)],
      expert: experts,
    },
    observations: spoken(observations).map(({ key, voice, source }) => ({ code: key, voice, source })),
  };
}
