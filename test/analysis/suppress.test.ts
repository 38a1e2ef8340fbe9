import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Disclosure, type DisclosureTable, type Publishable, suppress } from '../../analysis/index.ts';

const table = (id: string, base: number, more: Partial<DisclosureTable<string>> = {}): DisclosureTable<string> => ({
  kind: 'scores',
  id,
  base,
  content: `numbers of ${id}`,
  ...more,
});

const hiddenIn = (tables: DisclosureTable<string>[], threshold = 5) =>
  Object.fromEntries(suppress(tables, { threshold }).hidden.map(({ id, reason }) => [id, reason]));

/**
 * What an attacker can work out who knows that every whole is the sum of its parts, and that an empty part is empty:
 * the hidden tables that are a linear combination of the shown ones. By elimination, knowing nothing of the rules.
 */
function canBeWorkedOut(tables: DisclosureTable<string>[], shown: Set<string>): string[] {
  const unknown = tables.filter(({ id, base }) => !shown.has(id) && base > 0).map(({ id }) => id);
  const isWhole = (id: string) => tables.some(({ partOf }) => partOf === id);
  const rows: number[][] = tables
    .filter(({ id }) => isWhole(id))
    .map((whole) =>
      unknown.map((id) => {
        if (id === whole.id) return 1;
        return tables.find((part) => part.id === id)?.partOf === whole.id ? -1 : 0;
      }),
    );
  let pivotRow = 0;
  for (let column = 0; column < unknown.length; column += 1) {
    const found = rows.findIndex((row, place) => place >= pivotRow && row[column] !== 0);
    if (found === -1) continue;
    const [pivot] = rows.splice(found, 1);
    if (pivot === undefined) continue;
    const head = pivot[column] ?? 1;
    const scaled = pivot.map((value) => value / head);
    rows.splice(pivotRow, 0, scaled);
    rows.forEach((row, place) => {
      if (place === pivotRow) return;
      const factor = row[column] ?? 0;
      rows[place] = row.map((value, other) => value - factor * (scaled[other] ?? 0));
    });
    pivotRow += 1;
  }
  return unknown.filter((_, column) =>
    rows.some((row) =>
      row.every((value, other) => (other === column ? Math.abs(value) > 1e-9 : Math.abs(value) < 1e-9)),
    ),
  );
}

describe('suppress', () => {
  test('a table is shown from the threshold on', () => {
    const { shown, hidden } = suppress([table('ambition', 5), table('relation', 4)], { threshold: 5 });
    expect(shown).toEqual([{ id: 'ambition', base: 5, content: 'numbers of ambition' }]);
    expect(hidden).toEqual([{ id: 'relation', reason: 'base-below-threshold' }]);
  });

  test('nothing of a hidden table leaves but its id and the reason', () => {
    expect(JSON.stringify(suppress([table('relation', 4)], { threshold: 5 }))).not.toContain('numbers of');
  });

  test('a hidden statement takes the smallest other statement of its theme with it', () => {
    const tables = [
      table('theme', 8),
      table('a1', 8, { partOf: 'theme' }),
      table('a2', 4, { partOf: 'theme' }),
      table('a3', 7, { partOf: 'theme' }),
    ];
    expect(hiddenIn(tables)).toEqual({ a2: 'base-below-threshold', a3: 'would-reveal-another-table' });
  });

  test('among equally small statements the choice does not depend on the order', () => {
    const tables = [
      table('theme', 8),
      table('a3', 8, { partOf: 'theme' }),
      table('a2', 4, { partOf: 'theme' }),
      table('a1', 8, { partOf: 'theme' }),
    ];
    expect(Object.keys(hiddenIn(tables)).sort()).toEqual(['a1', 'a2']);
    expect(Object.keys(hiddenIn([...tables].reverse())).sort()).toEqual(['a1', 'a2']);
  });

  test('without another statement the whole theme goes', () => {
    expect(hiddenIn([table('theme', 8), table('a1', 4, { partOf: 'theme' })])).toEqual({
      a1: 'base-below-threshold',
      theme: 'would-reveal-another-table',
    });
  });

  test('two hidden statements that may rest on the same few organisations take a third with them', () => {
    // theme minus a1 and a4 is the sum of a2 and a3, which may rest on the same three organisations
    const tables = [
      table('theme', 8),
      table('a1', 8, { partOf: 'theme' }),
      table('a2', 3, { partOf: 'theme' }),
      table('a3', 3, { partOf: 'theme' }),
      table('a4', 7, { partOf: 'theme' }),
    ];
    expect(Object.keys(hiddenIn(tables))).toEqual(['a2', 'a3', 'a4']);
  });

  test('an empty part protects nobody', () => {
    const tables = [
      table('theme', 8),
      table('a1', 8, { partOf: 'theme' }),
      table('a2', 4, { partOf: 'theme' }),
      table('a3', 0, { partOf: 'theme' }),
    ];
    expect(Object.keys(hiddenIn(tables))).toEqual(['a1', 'a2', 'a3']);
  });

  test('hiding a whole that is itself a part does not leave it to be added up again', () => {
    const tables = [
      table('all', 20),
      table('theme', 8, { partOf: 'all' }),
      table('other', 3, { partOf: 'all' }),
      table('a1', 8, { partOf: 'theme' }),
      table('a2', 7, { partOf: 'theme' }),
    ];
    const hidden = hiddenIn(tables);
    expect(Object.keys(hidden).sort()).toEqual(['a2', 'other', 'theme']);
  });

  test('scores of a sector are shown from twice the threshold on', () => {
    const sector = { kind: 'scores-per-sector', partOf: 'network' } as const;
    const tables = [
      table('network', 32),
      table('care', 12, sector),
      table('justice', 11, sector),
      table('welfare', 9, sector),
    ];
    expect(hiddenIn(tables)).toEqual({
      welfare: 'sector-below-twice-threshold',
      justice: 'would-reveal-another-table',
    });
    expect(hiddenIn([table('network', 22), table('care', 12, sector), table('justice', 10, sector)])).toEqual({});
  });

  test('the response of a sector may always be shown', () => {
    expect(hiddenIn([table('response of welfare', 1, { kind: 'response' })])).toEqual({});
  });

  test('what an attacker can work out from what is left is nothing', () => {
    const parts = fc.array(fc.nat(12), { minLength: 0, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(parts, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 3, max: 6 }),
        (themes, threshold) => {
          const tables = themes.flatMap((bases, t) => {
            const base = Math.max(0, ...bases);
            return [
              table(`t${t}`, base, { partOf: 'all' }),
              ...bases.map((part, p) => table(`t${t}.${p}`, part, { partOf: `t${t}` })),
            ];
          });
          tables.push(table('all', Math.max(0, ...tables.map(({ base }) => base))));
          const { shown, hidden } = suppress(tables, { threshold });
          expect(shown.length + hidden.length).toBe(tables.length);
          expect(shown.every(({ base }) => base >= threshold)).toBe(true);
          expect(canBeWorkedOut(tables, new Set(shown.map(({ id }) => id)))).toEqual([]);
        },
      ),
    );
  });

  test('the attacker of these tests does find a leak where only the first step is taken', () => {
    const tables = [table('theme', 8), table('a1', 8, { partOf: 'theme' }), table('a2', 4, { partOf: 'theme' })];
    expect(canBeWorkedOut(tables, new Set(['theme', 'a1']))).toEqual(['a2']);
  });

  test('what did not go through suppress does not compile where something is serialised', () => {
    const serialise = (disclosure: Publishable<Disclosure<string>>) => JSON.stringify(disclosure);
    const byHand: Disclosure<string> = { shown: [{ id: 'ambition', base: 1, content: 'numbers' }], hidden: [] };
    // @ts-expect-error: only suppress can make it publishable
    serialise(byHand);
    expect(serialise(suppress([table('ambition', 1)], { threshold: 5 }))).toBe(
      '{"shown":[],"hidden":[{"id":"ambition","reason":"base-below-threshold"}]}',
    );
  });

  test('a threshold below 3, a table twice, half an organisation, or a whole that is not there is refused', () => {
    expect(() => suppress([], { threshold: 2 })).toThrow(/suppress needs threshold/);
    expect(() => suppress([table('a', 5), table('a', 6)], { threshold: 5 })).toThrow(/suppress needs every table once/);
    expect(() => suppress([table('a', 5.5)], { threshold: 5 })).toThrow(/suppress needs base of a/);
    expect(() => suppress([table('a', 5, { partOf: 'b' })], { threshold: 5 })).toThrow(/needs the whole of a/);
    expect(() => suppress([table('a', 5, { partOf: 'a' })], { threshold: 5 })).toThrow(/needs the whole of a/);
  });
});
