import type { OrganisationAnswers } from '../../../analysis/index.ts';
import type { Theme } from '../../../surveys/index.ts';
import { answers, statementNames, version, type World } from './world.ts';

const sectors = ['justice', 'education', 'care', 'welfare', 'municipalities'];

export type RandomWorld = World & { codes: string[] };

/**
 * A network of realistic size: 8 to 30 members in five sectors, of whom some answer the first wave; a year later most of
 * those answer again, some have left, some are new. Members differ in mood, answers hang together, one in twelve is
 * "don't know", and some statements hardly anyone can judge.
 */
export function randomWorld(random: () => number, o: { waves: 1 | 2; threshold: number }): RandomWorld {
  const upTo = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const members = upTo(8, 30);
  const perTheme: Partial<Record<Theme, number>> = { ambition: upTo(1, 3), relation: upTo(1, 3) };
  const codes = statementNames(perTheme);
  const invited = Array.from({ length: members }, (_, place) => ({
    organisation: `o${place}`,
    sector: sectors[upTo(0, sectors.length - 1)] ?? '',
  }));
  const rate = 0.15 + random() * 0.55;
  const unknown = codes.map(() => (random() < 0.15 ? 0.8 : 0.08));
  const moods = invited.map(() => 1 + random() * 4);
  const wave = (taking: readonly boolean[]): OrganisationAnswers[] =>
    invited.flatMap(({ organisation }, place) =>
      taking[place]
        ? [
            answers(
              organisation,
              codes,
              codes.map((_, item) => {
                if (random() < (unknown[item] ?? 0)) return 0;
                return Math.max(1, Math.min(5, Math.round((moods[place] ?? 3) + (random() - 0.5) * 3)));
              }),
            ),
          ]
        : [],
    );
  const first = invited.map(() => random() < rate);
  const second = first.map((took) => (took ? random() < 0.8 : random() < 0.3));
  return {
    invited,
    waves: (o.waves === 1 ? [first] : [first, second]).map(wave),
    version: version(perTheme, 5),
    threshold: o.threshold,
    codes,
  };
}
