/** The map of relations and its table, as plain functions. */
import { describe, expect, test } from 'vitest';
import { adjacencyRows, pairsOf } from '../../../web/pages/relations/adjacency.ts';
import { arcPath, curve, sectorCircle } from '../../../web/pages/relations/sector-circle.ts';

const of = (...sectors: string[]) => sectors.map((sector) => ({ sector }));

describe('the circle', () => {
  test('four members of one sector stand at the four points of the clock', () => {
    const { places, spacing } = sectorCircle(of('a', 'a', 'a', 'a'), { radius: 100 });
    expect(places.map(({ x, y }) => [x, y])).toEqual([
      [0, -100],
      [100, 0],
      [0, 100],
      [-100, 0],
    ]);
    // a quarter of 2π · 100
    expect(spacing).toBeCloseTo(157.08, 2);
  });

  test('an empty place parts one sector from the next', () => {
    const { places, arcs } = sectorCircle(of('a', 'a', 'b'), { radius: 10 });
    // by hand: three members and two empty places make five steps of 72 degrees
    const step = (2 * Math.PI) / 5;
    expect(places.map(({ angle }) => angle / step)).toEqual([0, 1, 3]);
    expect(arcs.map(({ sector, from, to }) => [sector, from / step, to / step])).toEqual([
      ['a', 0, 1],
      ['b', 3, 3],
    ]);
  });

  test('everyone stands equally far from the middle, however many there are', () => {
    const sectors = Array.from({ length: 60 }, (_, place) => `sector ${Math.floor(place / 9)}`);
    const { places } = sectorCircle(of(...sectors), { radius: 100 });
    for (const { x, y } of places) expect(Math.hypot(x, y)).toBeCloseTo(100, 0);
    expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(60);
  });

  test('nobody, and one member alone, are drawn too', () => {
    expect(sectorCircle([], { radius: 10 }).places).toEqual([]);
    expect(sectorCircle(of('a'), { radius: 10 }).places).toMatchObject([{ x: 0, y: -10 }]);
  });

  test('lines bend towards the middle, arcs follow the circle', () => {
    expect(curve({ x: 0, y: -100 }, { x: 100, y: 0 })).toBe('M0 -100Q25 -25 100 0');
    expect(arcPath(0, Math.PI / 2, 100)).toBe('M0 -100A100 100 0 0 1 100 0');
  });
});

describe('the table', () => {
  const members = ['Anker', 'Brug', 'Compas'].map((organisation, place) => ({
    ...{ organisation, sector: 'Zorg' },
    answered: place < 2,
  }));
  const ties = [
    { from: 1, to: 0, words: ['Elke week of vaker'] },
    { from: 0, to: 2, words: [] },
    { from: 0, to: 1, words: ['Ongeveer elke maand'] },
  ];

  test('names for each member, in their order, whom it named and who named it', () => {
    expect(adjacencyRows(members, ties)).toEqual([
      {
        ...{ number: 1, member: members[0], namedBy: ['Brug'] },
        named: [
          { organisation: 'Brug', words: ['Ongeveer elke maand'] },
          { organisation: 'Compas', words: [] },
        ],
      },
      {
        ...{ number: 2, member: members[1], namedBy: ['Anker'] },
        named: [{ organisation: 'Anker', words: ['Elke week of vaker'] }],
      },
      // did not answer: named by one, and what it would name is not known
      { number: 3, member: members[2], namedBy: ['Anker'], named: [] },
    ]);
  });

  test('has one line for two members, whoever named the other', () => {
    expect(pairsOf(ties)).toEqual([
      { one: 0, other: 1, both: true },
      { one: 0, other: 2, both: false },
    ]);
  });

  test('does not depend on the order of the answers', () => {
    expect(pairsOf([...ties].reverse())).toEqual(pairsOf(ties));
    expect(adjacencyRows(members, [...ties].reverse())).toEqual(adjacencyRows(members, ties));
  });
});
