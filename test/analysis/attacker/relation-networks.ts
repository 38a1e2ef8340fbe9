/** Every small network of relations, and what follows from what would be published of it. */
import { published } from './published.ts';
import { version, type World } from './world.ts';

export type SmallNetwork = { sectors: string; answered: number; threshold: number };

/**
 * How often a colleague, in all networks with these members, knows that another member named a third, or did not.
 *
 * @param o.sectors a letter for each member; the first `answered` of them said with whom they work
 */
export function relationLeaks({ sectors, answered, threshold }: SmallNetwork): number {
  const members = [...sectors].map((sector, place) => ({ organisation: `o${place}`, sector }));
  const width = members.length - 1;
  const cells = answered * width;
  const asked = version({}, 5, { relations: true });
  const texts = Array.from({ length: 2 ** cells }, (_, network) => {
    const named = new Map(
      members.slice(0, answered).map(({ organisation }, from) => {
        const others = members.filter((one) => one.organisation !== organisation);
        const row = rowOf(network, from, width);
        return [organisation, new Set(others.flatMap((one, at) => ((row >> at) & 1 ? one.organisation : [])))];
      }),
    );
    const rows = members.slice(0, answered).map(({ organisation }) => ({ organisation, answers: {} }));
    const world: World = { invited: members, waves: [rows], version: asked, threshold, relations: [named] };
    return published(world).join('');
  });
  const everyone = 2 ** width - 1;
  const isAllowed = (network: number) => {
    const rows = Array.from({ length: answered }, (_, from) => rowOf(network, from, width));
    const shared = [0, everyone].map((value) => rows.filter((row) => row === value).length);
    return answered >= threshold && Math.max(...shared) >= answered - 1;
  };
  return Array.from({ length: answered }, (_, attacker) => {
    const alike = new Map<string, { all: number; any: number; allowed: boolean }>();
    texts.forEach((text, network) => {
      const key = `${rowOf(network, attacker, width)} ${text}`;
      const known = alike.get(key) ?? { all: -1, any: 0, allowed: true };
      alike.set(key, {
        all: known.all & network,
        any: known.any | network,
        allowed: known.allowed && isAllowed(network),
      });
    });
    const own = everyone << (attacker * width);
    const certain = ({ all, any }: { all: number; any: number }) => (all | ~any) & ~own & (2 ** cells - 1);
    return [...alike.values()].filter((one) => !one.allowed && certain(one) !== 0).length;
  }).reduce((sum, leaks) => sum + leaks, 0);
}

/** Whom a member named, as bits. */
const rowOf = (network: number, from: number, width: number) => (network >> (from * width)) & (2 ** width - 1);
