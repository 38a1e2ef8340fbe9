/** Every small network there can be, up to six members, three answers and "don't know", two statements, two waves. */
import { describe, expect, test } from 'vitest';
import { bagWorld } from './bag-world.ts';
import { everyBag, findLeaks, type MemberClass } from './exhaustive.ts';
import { published } from './published.ts';
import { statementNames, version } from './world.ts';

const answers = [1, 2, 3];
const answersAndUnknown = [0, ...answers];

type Small = {
  classes: MemberClass[];
  items: number;
  values: number[];
  waves: number;
  threshold: number;
};

function leaksOf({ classes, items, values, waves, threshold }: Small) {
  const codes = statementNames({ ambition: items });
  const setting = { codes, version: version({ ambition: items }, 3), threshold, waves };
  const all = everyBag(classes, { items, values, waves });
  return {
    networks: all.length,
    leaks: findLeaks(all, (bag) => published(bagWorld(bag, setting)).join('\n'), { threshold }),
  };
}

/** So many members that answered both waves, only the first, only the second. */
const turnover = (both: number, gone: number, fresh: number): MemberClass[] => [
  { members: both, waves: [0, 1] },
  { members: gone, waves: [0] },
  { members: fresh, waves: [1] },
];

describe('one wave', () => {
  // by hand: bags of n out of 16 kinds of rows (4 answers to each of 2 statements): (15 + n over n)
  test.each([
    [1, 3, 16],
    [2, 3, 136],
    [3, 3, 816],
    [4, 3, 3876],
    [4, 5, 3876],
    [5, 3, 15504],
  ])(
    '%i members, two statements, "don’t know" allowed, threshold %i: nobody’s answer can be worked out',
    (members, threshold, networks) => {
      const found = leaksOf({
        classes: [{ members, waves: [0] }],
        items: 2,
        values: answersAndUnknown,
        waves: 1,
        threshold,
      });
      expect(found.networks).toBe(networks);
      expect(found.leaks).toEqual([]);
    },
  );

  test.each([
    [6, 3],
    [6, 5],
  ])('%i members, two statements, threshold %i: nobody’s answer can be worked out', (members, threshold) => {
    const found = leaksOf({ classes: [{ members, waves: [0] }], items: 2, values: answers, waves: 1, threshold });
    // by hand: bags of 6 out of 9 kinds of rows: (14 over 6)
    expect(found.networks).toBe(3003);
    expect(found.leaks).toEqual([]);
  });
});

describe('two waves', () => {
  test.each([
    [3, 0, 0],
    [3, 1, 1],
    [3, 0, 3],
    [4, 1, 1],
    [5, 0, 0],
    [5, 1, 0],
    [5, 0, 1],
    [6, 0, 0],
  ])('%i members in both, %i gone, %i new, one statement: nobody’s answer can be worked out', (both, gone, fresh) => {
    const classes = turnover(both, gone, fresh);
    expect(leaksOf({ classes, items: 1, values: answers, waves: 2, threshold: 3 }).leaks).toEqual([]);
  });
});

describe('the attacker itself', () => {
  test('finds everything when all rows are published, but what nearly all share', () => {
    const classes = [{ members: 3, waves: [0] }];
    const all = everyBag(classes, { items: 1, values: [1, 2], waves: 1 });
    const leaks = findLeaks(all, (bag) => JSON.stringify(bag), { threshold: 3 });
    // by hand: with 1 1 2 the one who said 2 knows that both others said 1, but two of three share it: allowed; to one
    // who said 1 the others may be either. So nothing; below the threshold four can be known: 111, 222, and 112 and
    // 122 as the odd one out sees them
    expect(leaks).toEqual([]);
    expect(findLeaks(all, (bag) => JSON.stringify(bag), { threshold: 4 })).toHaveLength(4);
  });

  test('finds nothing when nothing is published', () => {
    const all = everyBag(turnover(2, 1, 1), { items: 1, values: [1, 2], waves: 2 });
    expect(findLeaks(all, () => '', { threshold: 3 })).toEqual([]);
  });
});
