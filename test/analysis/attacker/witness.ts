/**
 * The attacker by witnesses: another answer is possible when the network can be changed so that it has another one, while
 * everything published stays identical, letter by letter, and the attacker's own answers stay as they are.
 *
 * The change tried first is the swap: two members, neither of them the attacker, exchange their answers.
 */
import type { OrganisationAnswers } from '../../../analysis/index.ts';
import { type Leak, published } from './published.ts';
import { answer, givenValue, type World } from './world.ts';

/** An answer that an attacker may be able to work out. */
export type Exposed = { organisation: string; wave: number; item: string; value: number };

/** Two witnesses with different partners are enough for every attacker: at most one of the partners is the attacker. */
const enough = 2;

/**
 * The answers of a member for which no other value was found possible, and which the promise does not allow to be seen.
 *
 * @param codes the statements
 * @param leak a planted leak, to see that it is found
 */
export function exposedAnswers(world: World, organisation: string, codes: readonly string[], leak?: Leak): Exposed[] {
  const before = published(world, leak).join('\n');
  const isSame = (other: World) => published(other, leak).join('\n') === before;
  const open = world.waves.flatMap((rows, wave) => {
    const row = rows.find((one) => one.organisation === organisation);
    return row
      ? codes.map((item) => ({ organisation, wave, item, value: givenValue(row, item), partners: new Set<string>() }))
      : [];
  });
  const isOpen = ({ partners, ...one }: (typeof open)[number]) => partners.size < enough && !nearlyAllAgree(world, one);
  for (const change of changes(world, organisation, codes)) {
    const helps = open.filter((one) => isOpen(one) && givenValue(rowOf(change.world, one), one.item) !== one.value);
    if (helps.length === 0 || !isSame(change.world)) continue;
    for (const one of helps) for (const partner of change.partners) one.partners.add(partner);
  }
  return open.filter(isOpen).map(({ partners: _, ...one }) => one);
}

const rowOf = (world: World, { organisation, wave }: Exposed) =>
  world.waves[wave]?.find((row) => row.organisation === organisation);

/** What the promise allows to be seen: a value shared by at least n − 1 of the n respondents, when they are enough. */
function nearlyAllAgree(world: World, { wave, item, value }: Exposed): boolean {
  const rows = world.waves[wave] ?? [];
  return (
    rows.length >= world.threshold && rows.filter((row) => givenValue(row, item) === value).length >= rows.length - 1
  );
}

/** Networks that differ in the answers of one member, the likeliest to look the same from outside first. */
function* changes(
  world: World,
  organisation: string,
  codes: readonly string[],
): Generator<{ world: World; partners: string[] }> {
  const waves = world.waves.map((_, wave) => wave);
  const tookPart = (one: string) =>
    waves.filter((wave) => rowOf(world, { organisation: one, wave, item: '', value: 0 }));
  const own = tookPart(organisation);
  const others = world.invited.map((one) => one.organisation).filter((one) => one !== organisation);
  const swap = (partner: string, inWaves: readonly number[], items: readonly string[]) => ({
    world: swapped(world, organisation, partner, inWaves, items),
    partners: [partner],
  });
  // Whole rows, of those who took part in the same waves.
  for (const one of others) if (tookPart(one).join() === own.join()) yield swap(one, own, codes);
  // One's answers may be anything where nothing of them leaves. Who else there is does not matter then.
  for (const wave of own)
    for (const item of codes)
      for (const value of [1, 2, 3])
        yield { world: answered(world, organisation, wave, item, value), partners: ['a', 'b'] };
  // The row of one wave, the answers on one theme, one answer.
  const themes = [...new Set(codes.map((code) => code.split('.')[0]))];
  for (const wave of own)
    for (const one of others.filter((other) => tookPart(other).includes(wave))) {
      yield swap(one, [wave], codes);
      for (const theme of themes)
        yield swap(
          one,
          [wave],
          codes.filter((code) => code.startsWith(`${theme}.`)),
        );
      for (const item of codes) yield swap(one, [wave], [item]);
    }
}

function swapped(world: World, a: string, b: string, inWaves: readonly number[], items: readonly string[]): World {
  return {
    ...world,
    waves: world.waves.map((rows, wave) => {
      if (!inWaves.includes(wave)) return rows;
      const of = (name: string) => rows.find((row) => row.organisation === name);
      const take = (row: OrganisationAnswers, from?: OrganisationAnswers): OrganisationAnswers => ({
        ...row,
        answers: { ...row.answers, ...Object.fromEntries(items.map((item) => [item, answer(givenValue(from, item))])) },
      });
      const [first, second] = [of(a), of(b)];
      return rows.map((row) => (row === first ? take(row, second) : row === second ? take(row, first) : row));
    }),
  };
}

function answered(world: World, organisation: string, wave: number, item: string, value: number): World {
  return {
    ...world,
    waves: world.waves.map((rows, place) =>
      place !== wave
        ? rows
        : rows.map((row) =>
            row.organisation === organisation ? { ...row, answers: { ...row.answers, [item]: answer(value) } } : row,
          ),
    ),
  };
}
