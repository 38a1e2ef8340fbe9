import type { OrganisationAnswers } from '../../../analysis/index.ts';
import type { Theme } from '../../../surveys/index.ts';
import { answers, type Named, statementNames, version, type World } from './world.ts';

const sectors = ['justice', 'education', 'care', 'welfare', 'municipalities'];

export type RandomWorld = World & { codes: string[] };

/**
 * A network of realistic size: 8 to 30 members in five sectors, of whom some answer the first wave; a year later most of
 * those answer again, some have left, some are new. Members differ in mood, answers hang together, one in twelve is
 * "don't know", and some statements hardly anyone can judge.
 */
export function randomWorld(
  random: () => number,
  o: { waves: 1 | 2; threshold: number; relations?: boolean },
): RandomWorld {
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
  const taking = o.waves === 1 ? [first] : [first, second];
  return {
    invited,
    waves: taking.map(wave),
    version: version(perTheme, 5, { relations: o.relations === true }),
    threshold: o.threshold,
    codes,
    ...(o.relations ? { relations: taking.map((took) => randomRelations(random, invited, took)) } : {}),
  };
}

/**
 * Who works with whom: sparse, dense or in between, more within sectors or not, half of them named back; and in every
 * network some who work with everyone, with all but one, with one, or with nobody, as these know most.
 */
function randomRelations(
  random: () => number,
  invited: readonly { organisation: string; sector: string }[],
  took: readonly boolean[],
): Named {
  const usual = [0.03, 0.1, 0.25, 0.5, 0.8, 0.95][Math.floor(random() * 6)] ?? 0.25;
  const within = random() < 0.5 ? 3 : 1;
  const named = new Map<string, Set<string>>();
  for (const [place, { organisation, sector }] of invited.entries()) {
    if (!took[place]) continue;
    const others = invited.filter((one) => one.organisation !== organisation);
    const kind = random();
    const chosen = others.filter((other, at) => {
      if (kind < 0.1) return true;
      if (kind < 0.2) return at > 0;
      if (kind < 0.3) return at === 0;
      if (kind < 0.4) return false;
      const back = named.get(other.organisation)?.has(organisation) === true && random() < 0.5;
      return back || random() < (other.sector === sector ? usual * within : usual);
    });
    named.set(organisation, new Set(chosen.map((other) => other.organisation)));
  }
  return named;
}
