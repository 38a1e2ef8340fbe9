/**
 * The attacker by witnesses, for relations. It is a member: it knows whom it named itself, everything published, and who
 * answered. What it wants to know is whether another member named a third, or itself. That stays open when the network
 * can be changed so that the answer is the other one, while everything published stays identical, letter by letter, and
 * the row of the attacker stays as it is.
 *
 * The change tried first is the swap: two members equal in sector and in taking part, neither of them the attacker,
 * exchange whom they named. Where one had named the other, the other now names the one, so that nobody names itself.
 * What third members said of the two stays as it was, as a row of the attacker may be among those.
 * Where the swap shows, other changes are tried: one answer; two answers of one member; one answer each of two; and one
 * answer with more or less that is mutual among members other than the attacker.
 *
 * Allowed to be seen, as with statements: what at least n − 1 of the n respondents share, when they are enough. Here
 * that is naming every other member, or nobody.
 */
import { published } from './published.ts';
import { type Named, version, type World } from './world.ts';

/** That one named another, or did not, which an attacker may be able to work out. */
export type ExposedRelation = { from: string; to: string; wave: number; named: boolean };

/** `touched`: whose rows it changed besides; it is a witness against every other attacker. */
type Change = { named: Named; touched: string[] };

/** What a member said of others for which no other answer was found possible, and which may not be seen. */
export function exposedRelations(whole: World, from: string): ExposedRelation[] {
  const world = withoutStatements(whole);
  const before = published(world).join('\n');
  return (world.relations ?? []).flatMap((named, wave) => {
    const own = named.get(from);
    if (!own || nearlyAllAgree(world, named)) return [];
    return othersThan(world, from).flatMap((to): ExposedRelation[] => {
      // Who did not answer knows less than who did, and is in the way of no change.
      const attackers = new Set(['who did not answer', ...[...named.keys()].filter((one) => one !== from)]);
      for (const change of changes(world, named, from, to)) {
        if ([...attackers].every((one) => change.touched.includes(one))) continue;
        if (change.named.get(from)?.has(to) === own.has(to)) continue;
        const relations = (world.relations ?? []).map((one) => (one === named ? change.named : one));
        if (published({ ...world, relations }).join('\n') !== before) continue;
        for (const one of attackers) if (!change.touched.includes(one)) attackers.delete(one);
        if (attackers.size === 0) return [];
      }
      return [{ from, to, wave, named: own.has(to) }];
    });
  });
}

/** No change tried here touches a statement, and what leaves of those depends on nothing else: it is left out, for speed. */
const withoutStatements = (world: World): World => ({
  ...world,
  version: version({}, 5, { relations: true }),
  waves: world.waves.map((rows) => rows.map(({ organisation }) => ({ organisation, answers: {} }))),
});

/** What at least n − 1 of the n respondents share, when they are enough: naming everyone, or nobody. */
function nearlyAllAgree(world: World, named: Named): boolean {
  const rows = [...named.values()];
  const shared = [0, world.invited.length - 1].map((size) => rows.filter((row) => row.size === size).length);
  return rows.length >= world.threshold && Math.max(...shared) >= rows.length - 1;
}

/** Networks in which one member said the other thing of another, the likeliest to look the same from outside first. */
function* changes(world: World, named: Named, from: string, to: string): Generator<Change> {
  const sectorOf = new Map(world.invited.map(({ organisation, sector }) => [organisation, sector]));
  const respondents = [...named.keys()].filter((one) => one !== from);
  for (const one of respondents)
    if (sectorOf.get(one) === sectorOf.get(from)) yield { named: swapped(named, from, one), touched: [one] };
  const turned = flipped(named, from, to);
  yield { named: turned, touched: [] };
  for (const other of othersThan(world, from))
    if (other !== to) yield { named: flipped(turned, from, other), touched: [] };
  for (const one of respondents)
    for (const other of othersThan(world, one)) yield { named: flipped(turned, one, other), touched: [one] };
  for (const attacker of respondents)
    yield* balanced(
      turned,
      respondents.filter((one) => one !== attacker),
    );
}

/** With ever more ties among these members that one side reports, and with ever more that both do. */
function* balanced(named: Named, members: readonly string[]): Generator<Change> {
  let [oneSided, bothSides] = [named, named];
  for (const [place, one] of members.entries())
    for (const other of members.slice(place + 1)) {
      if (named.get(one)?.has(other) || named.get(other)?.has(one)) continue;
      oneSided = flipped(oneSided, one, other);
      yield { named: oneSided, touched: [...members] };
      bothSides = flipped(flipped(bothSides, one, other), other, one);
      yield { named: bothSides, touched: [...members] };
    }
}

const othersThan = (world: World, member: string) =>
  world.invited.map(({ organisation }) => organisation).filter((one) => one !== member);

function swapped(named: Named, a: string, b: string): Named {
  const relabelled = (row: ReadonlySet<string> | undefined) =>
    new Set([...(row ?? [])].map((one) => (one === a ? b : one === b ? a : one)));
  return new Map(named).set(a, relabelled(named.get(b))).set(b, relabelled(named.get(a)));
}

function flipped(named: Named, from: string, to: string): Named {
  const row = new Set(named.get(from));
  if (!row.delete(to)) row.add(to);
  return new Map(named).set(from, row);
}
