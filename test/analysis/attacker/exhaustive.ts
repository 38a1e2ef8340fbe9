/**
 * The attacker by exhaustive search: every network that could be, grouped by what would be published of it. One who knows
 * everything published and its own answers knows another's answer when all networks that fit agree on it.
 *
 * Members that took part in the same waves are exchangeable: nothing published names anyone. So a network is a bag of
 * rows per class of members (answered both waves, only the first, only the second).
 */

/** Members that took part in the same waves. */
export type MemberClass = { members: number; waves: readonly number[] };

/** A row holds per wave its answers, 0 for none; a wave in which the member took no part is null. */
export type Row = readonly (readonly number[] | null)[];

/** Per class its rows. */
export type Bag = readonly (readonly Row[])[];

/** Something that an attacker can know though the promise says it can't. */
export type FoundLeak = { truth: Bag; attacker: Row; victimClass: number; wave: number; item: number; value: number };

/** Every bag of rows, for so many items with these possible answers in so many waves. */
export function everyBag(
  classes: readonly MemberClass[],
  o: { items: number; values: readonly number[]; waves: number },
): Bag[] {
  const perClass = classes.map(({ members, waves }) => {
    const answers = tuples(o.values, o.items);
    const places = tuples(answers, waves.length);
    const rows = places.map((taken): Row => {
      const row: (readonly number[] | null)[] = new Array(o.waves).fill(null);
      waves.forEach((wave, place) => {
        row[wave] = taken[place] ?? null;
      });
      return row;
    });
    return bags(rows, members);
  });
  return perClass.reduce<Bag[]>((all, next) => all.flatMap((bag) => next.map((rows) => [...bag, rows])), [[]]);
}

/**
 * @param publish what leaves of a network, as one text
 * @param o.among what the promise allows to be seen is judged among all who took part in the wave; with `class`, among
 *   the class of members alone as well
 */
export function findLeaks(
  all: readonly Bag[],
  publish: (bag: Bag) => string,
  o: { threshold: number; among?: 'class' },
): FoundLeak[] {
  const alike = new Map<string, Bag[]>();
  for (const bag of all) {
    const key = publish(bag);
    const group = alike.get(key);
    if (group) group.push(bag);
    else alike.set(key, [bag]);
  }
  return [...alike.values()].flatMap((group) => leaksIn(group, o));
}

function leaksIn(group: Bag[], o: { threshold: number; among?: 'class' }): FoundLeak[] {
  const attackers = new Map<string, { row: Row; of: number; worlds: Bag[] }>();
  for (const bag of group)
    bag.forEach((rows, of) => {
      for (const row of new Map(rows.map((one) => [keyOf(one), one])).values()) {
        const key = keyOf(row);
        const known = attackers.get(`${of} ${key}`) ?? { row, of, worlds: [] };
        known.worlds.push(bag);
        attackers.set(`${of} ${key}`, known);
      }
    });
  const found: FoundLeak[] = [];
  for (const { row, of, worlds } of attackers.values()) {
    const [first] = worlds;
    first?.forEach((_, victimClass) => {
      const others = (bag: Bag) => (victimClass === of ? without(bag[of] ?? [], row) : (bag[victimClass] ?? []));
      const [sample] = others(first);
      if (!sample) return;
      const victims = worlds.map(others);
      sample.forEach((answers, wave) => {
        answers?.forEach((value, item) => {
          const isKnown = victims.every((rows) => rows.every((one) => one[wave]?.[item] === value));
          if (!isKnown) return;
          const groups = (bag: Bag) => [bag, ...(o.among === 'class' ? [[bag[victimClass] ?? []]] : [])];
          const mayBeSeen = (group: Bag) => nearlyAllAgree(group, wave, item, value, o.threshold);
          const truth = worlds.find((bag) => !groups(bag).some(mayBeSeen));
          if (truth) found.push({ truth, attacker: row, victimClass, wave, item, value });
        });
      });
    });
  }
  return found;
}

/** What the promise allows to be seen: a value shared by at least n − 1 of the n respondents, when they are enough. */
function nearlyAllAgree(bag: Bag, wave: number, item: number, value: number, threshold: number): boolean {
  const values = bag.flat().flatMap((row) => (row[wave] ? [row[wave][item]] : []));
  return values.length >= threshold && values.filter((one) => one === value).length >= values.length - 1;
}

/** A row as text. Networks share their rows, so each is written once. */
const keys = new WeakMap<Row, string>();
function keyOf(row: Row): string {
  const known = keys.get(row) ?? JSON.stringify(row);
  keys.set(row, known);
  return known;
}

function without(rows: readonly Row[], row: Row): Row[] {
  const key = keyOf(row);
  const at = rows.findIndex((one) => keyOf(one) === key);
  return rows.filter((_, place) => place !== at);
}

function tuples<T>(values: readonly T[], length: number): T[][] {
  return Array.from({ length }).reduce<T[][]>(
    (all) => all.flatMap((one) => values.map((value) => [...one, value])),
    [[]],
  );
}

/** All ways to take so many of the rows, order aside. */
function bags<T>(rows: readonly T[], members: number, from = 0): T[][] {
  if (members === 0) return [[]];
  return rows.flatMap((row, place) =>
    place < from ? [] : bags(rows, members - 1, place).map((rest) => [row, ...rest]),
  );
}
