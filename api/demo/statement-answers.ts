/** The answers to the statements: a level per organisation and theme, with the unevenness of real answers. */
import type { Theme } from '../../surveys/index.ts';

type Levels = Record<Theme, number>;

const levels = (
  ambition: number,
  interests: number,
  relation: number,
  organisation: number,
  processes: number,
): Levels => ({
  ambition,
  interests,
  relation,
  organisation,
  processes,
});

/** First year: on interests the members are split in two camps; on processes nearly all see room to improve. */
export const firstYearLevels: Record<string, Levels> = {
  'Meldpunt Veilig Middenland': levels(4, 2, 5, 3, 2),
  'Politie Middenland': levels(4, 2, 4, 2, 2),
  'Reclassering De Brug': levels(3, 4, 4, 3, 3),
  'Gemeente Voorbeeldstad': levels(4, 4, 4, 4, 3),
  'Gemeente Lindeveen': levels(3, 2, 4, 3, 2),
  'Psychiatrie De Linde': levels(4, 4, 5, 3, 3),
  'Vrouwenopvang De Vuurtoren': levels(3, 2, 4, 3, 2),
  'Welzijn Voorstad': levels(3, 4, 4, 2, 2),
};

/** Second year: processes moved up for everyone who answered twice; education answers for the first time. */
export const secondYearLevels: Record<string, Levels> = {
  'Meldpunt Veilig Middenland': levels(4, 3, 5, 3, 3),
  'Politie Middenland': levels(4, 2, 4, 3, 3),
  'Reclassering De Brug': levels(3, 4, 4, 3, 4),
  'Gemeente Voorbeeldstad': levels(4, 4, 4, 4, 4),
  'Gemeente Lindeveen': levels(4, 3, 4, 3, 3),
  'Psychiatrie De Linde': levels(4, 4, 4, 3, 4),
  'Vrouwenopvang De Vuurtoren': levels(3, 3, 4, 3, 3),
  'Welzijn Voorstad': levels(4, 4, 4, 3, 3),
  'Scholengroep De Horizon': levels(2, 3, 3, 2, 2),
  'Basisscholen Het Kompas': levels(3, 3, 3, 3, 3),
  'Jeugdhulp Het Anker': levels(3, 3, 4, 3, 3),
  'Parket Middenland': levels(4, 3, 4, 3, 3),
  'Maatschappelijk Werk Middenland': levels(3, 3, 4, 3, 3),
  'Gemeente Waterhoek': levels(3, 2, 3, 2, 3),
};

/** A number that looks random but is always the same for the same words (FNV-1a). */
function steady(words: string): number {
  let hash = 0x811c9dc5;
  for (const character of words) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
  return hash;
}

/** What is felt scores higher than what is done; most answers stand at the level, some a step beside it. */
const steps = { climate: [0, 0, 0, 0, 1], practice: [-1, 0, 0, 0, 0, 1] };

/**
 * The answer of an organisation to a statement: 1..5, or "don't know" now and then.
 *
 * @param level where the organisation stands on the theme, 1..5
 */
export function statementAnswer(
  organisation: string,
  /** Nobody answers the same twice: the wave is part of the chance. */
  wave: number,
  item: { code: string; direction: 'positive' | 'negative'; aspect: 'climate' | 'practice' },
  level: number,
): number | 'dont-know' {
  const chance = steady(`${organisation} ${wave} ${item.code}`);
  if (chance % 23 === 0) return 'dont-know';
  const choices = steps[item.aspect];
  const value = Math.min(5, Math.max(1, level + (choices[chance % choices.length] ?? 0)));
  return item.direction === 'negative' ? 6 - value : value;
}

/** In the first year half of them could not say whether a bottleneck was really solved: too few to show. */
export const cannotJudgeFirstYear: Record<string, string[]> = Object.fromEntries(
  ['Politie Middenland', 'Reclassering De Brug', 'Psychiatrie De Linde', 'Welzijn Voorstad'].map((organisation) => [
    organisation,
    ['processes.solved'],
  ]),
);
