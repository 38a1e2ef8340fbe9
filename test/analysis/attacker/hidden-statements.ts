import { published } from './published.ts';
import type { Exposed } from './witness.ts';
import { answer, givenValue, type World } from './world.ts';

type Picture = { themes: { items: { item: string; table: { kind: string } }[] }[] };

/**
 * The answers to hidden statements on which something published depends: another answer there, and a published text
 * differs. There must be none, so that nothing about a hidden statement follows from the rest.
 */
export function hiddenAnswersThatMatter(world: World, points: number): Exposed[] {
  const before = published(world);
  return world.waves.flatMap((rows, wave) => {
    const picture = JSON.parse(before[wave] ?? '') as Picture;
    const hidden = picture.themes.flatMap(({ items }) =>
      items.flatMap(({ item, table }) => (table.kind === 'hidden' ? [item] : [])),
    );
    return rows.flatMap((row) =>
      hidden.flatMap((item): Exposed[] => {
        const value = givenValue(row, item);
        if (value === 0) return [];
        const other = { ...row, answers: { ...row.answers, [item]: answer((value % points) + 1) } };
        const changed = { ...world, waves: world.waves.map((all) => all.map((one) => (one === row ? other : one))) };
        const isSame = published(changed).join('\n') === before.join('\n');
        return isSame ? [] : [{ organisation: row.organisation, wave, item, value }];
      }),
    );
  });
}
