/** Who named whom, in the form the map and its table draw it: members by their place in the list. */
export type MapMember = { organisation: string; sector: string; answered: boolean };
/** `words`: what the one who named said, such as "Every week or more". */
export type MapTie = { from: number; to: number; words: string[] };

export type AdjacencyRow = {
  number: number;
  member: MapMember;
  named: { organisation: string; words: string[] }[];
  namedBy: string[];
};

/** Two members with a line between them; `both` when each named the other. */
export type Pair = { one: number; other: number; both: boolean };

/** The map as a table: per member whom it named, and who named it, in the order of the members. */
export function adjacencyRows(members: readonly MapMember[], ties: readonly MapTie[]): AdjacencyRow[] {
  const nameOf = (place: number) => members[place]?.organisation ?? '';
  return members.map((member, place) => ({
    number: place + 1,
    member,
    named: ties
      .filter(({ from }) => from === place)
      .sort((a, b) => a.to - b.to)
      .map(({ to, words }) => ({ organisation: nameOf(to), words })),
    namedBy: ties
      .filter(({ to }) => to === place)
      .map(({ from }) => from)
      .sort((a, b) => a - b)
      .map(nameOf),
  }));
}

/** The lines of the map: each pair once, in a fixed order. */
export function pairsOf(ties: readonly MapTie[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const { from, to } of ties) {
    const [one, other] = from < to ? [from, to] : [to, from];
    const key = `${one} ${other}`;
    pairs.set(key, { one, other, both: pairs.has(key) });
  }
  return [...pairs.values()].sort((a, b) => a.one - b.one || a.other - b.other);
}
