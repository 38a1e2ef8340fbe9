/** Answers to the six statements on ambition, in the order of the questionnaire; the last is worded negatively. */
import type { Given } from './arrange-answered-wave.ts';

const codes = ['known', 'fit', 'support', 'objectives', 'progress', 'newcomers'] as const;

/**
 * Favourable scores 1 to 5 on the three statements on climate and the three on practice; null is "don't know". The
 * negative statement is answered the other way round, so that the scores come out as given here.
 */
export function onAmbition(...scores: (number | null)[]): Given {
  return Object.fromEntries(
    codes.flatMap((code, place) => {
      const score = scores[place] ?? null;
      if (score === null) return [];
      return [[`ambition.${code}`, code === 'newcomers' ? 6 - score : score]];
    }),
  );
}

/** The same favourable score on all six. */
export const allOnAmbition = (score: number): Given => onAmbition(score, score, score, score, score, score);

/**
 * Five organisations whose scores on ambition are 4, 3, 5, 4 and 3.5. Climate: 4, 3, 5, 4, 4; practice: 4, 3, 5, 4, 3.
 */
export const fiveOnAmbition: Given[] = [
  allOnAmbition(4),
  allOnAmbition(3),
  allOnAmbition(5),
  allOnAmbition(4),
  onAmbition(4, 4, 4, 3, 3, 3),
];
