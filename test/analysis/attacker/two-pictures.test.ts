/**
 * Two pictures of what partly is the same: published again after a correction, answers that count in two networks, and
 * scores per sector beside those of the whole. Every small case there can be.
 */
import { describe, expect, test } from 'vitest';
import { smallestSharedGroup } from '../../../analysis/index.ts';
import { whyNotAgain } from '../../../api/picture/may-publish-again.ts';
import { bagWorld } from './bag-world.ts';
import { type Bag, everyBag, findLeaks } from './exhaustive.ts';
import { published } from './published.ts';
import { publishedSaid } from './published-said.ts';
import { statementNames, version, type World } from './world.ts';

const k = 3;
const setting = { codes: statementNames({ ambition: 1 }), version: version({ ambition: 1 }, 3), threshold: k };

describe('scores per sector beside the answers of the whole network', () => {
  const sectors = [
    { members: 6, waves: [0] },
    { members: 6, waves: [0] },
  ];
  const networks = everyBag(sectors, { items: 1, values: [1, 2, 3], waves: 1 });
  const whole = (bag: Bag) => published(bagWorld(bag, { ...setting, waves: 1 })).join('\n');
  const meanOf = (rows: Bag[number]) => rows.reduce((sum, [given]) => sum + (given?.[0] ?? 0), 0) / rows.length;

  test('would tell what single members said, though twice the threshold answered in each sector', () => {
    // by hand: bags of 6 out of 3 answers, in each sector: (8 over 6)² = 28²
    expect(networks).toHaveLength(784);
    const means = (bag: Bag) => `${whole(bag)} ${bag.map(meanOf).join(' ')}`;
    expect(findLeaks(networks, means, { threshold: k })).not.toEqual([]);
  });

  test('would tell so even as one word, higher or lower than the whole; so none leaves', () => {
    const word = (bag: Bag) => {
      const difference = meanOf(bag[0] ?? []) - meanOf(bag.flat());
      return Math.abs(difference) < 0.25 ? 'alike' : difference > 0 ? 'higher' : 'lower';
    };
    expect(findLeaks(networks, (bag) => `${whole(bag)} ${word(bag)}`, { threshold: k })).not.toEqual([]);
    expect(findLeaks(networks, whole, { threshold: k })).toEqual([]);
  });
});

/** So many members gave answers that count in both networks; so many answered in the first alone, in the second alone. */
function familyLeaks(o: { both: number; first: number; second: number; rule: boolean }) {
  const classes = [
    { members: o.both, waves: [0] },
    { members: o.first, waves: [0] },
    { members: o.second, waves: [1] },
  ];
  const all = everyBag(classes, { items: 1, values: [1, 2, 3], waves: 2 });
  const pictures = (bag: Bag) => picturesOf(bagWorld(bag, { ...setting, waves: 2 }), o);
  // The promise says that a group in the same networks may be seen to agree, when it is large enough.
  return findLeaks(all, pictures, { threshold: k, among: 'class' });
}

/** The pictures of two networks. The second is published last: it leaves out what was taken over where the rule says so. */
function picturesOf(world: World, { both, rule }: { both: number; rule: boolean }): string {
  const [first = [], own = []] = world.waves;
  const second = [...first.slice(0, both), ...own];
  const names = [first, second].map((rows) => rows.map(({ organisation }) => organisation));
  const counted = !rule || smallestSharedGroup(names) >= k ? second : own;
  return [first, counted].map((rows) => published({ ...world, waves: [rows] }).join('')).join('\n');
}

describe('answers that count in two networks', () => {
  const cases = [
    { both: 3, first: 0, second: 1 },
    { both: 3, first: 1, second: 0 },
    { both: 4, first: 0, second: 2 },
    { both: 3, first: 3, second: 1 },
    { both: 3, first: 0, second: 3 },
    { both: 3, first: 3, second: 3 },
  ];

  test.each(cases)('$both in both, $first and $second in one alone: nobody’s answer can be worked out', (members) => {
    expect(familyLeaks({ ...members, rule: true })).toEqual([]);
  });

  test('would tell what one said who is in one alone, if they always counted', () => {
    expect(familyLeaks({ both: 3, first: 0, second: 1, rule: false })).not.toEqual([]);
  });
});

/**
 * Six organisations, each of which said something or not. Then the remarks of some, whom everyone knows, were coded
 * anew. Gives what can be worked out of those: the cases in which all that fits says the same of one of them.
 */
function correctionLeaks(rule: boolean): string[] {
  const six = [0, 1, 2, 3, 4, 5];
  const everyone = Array.from({ length: 64 }, (_, bits) => six.filter((one) => bits & (1 << one)));
  const fewer = everyone.filter(({ length }) => length > 0 && length < k);
  const pictures = new Map(everyone.map((said) => [said.join(), publishedSaid(six, said, k)]));
  const picture = (said: number[]) => {
    const found = pictures.get(said.join());
    if (!found) throw new Error('correctionLeaks: no such picture');
    return found;
  };
  return fewer.flatMap((corrected) => {
    // Someone else, who knows what it said itself.
    const attacker = six.find((one) => !corrected.includes(one)) ?? 0;
    const fits = new Map<string, { before: number[]; after: number[] }[]>();
    for (const before of everyone)
      for (const after of everyone) {
        if (six.some((one) => !corrected.includes(one) && before.includes(one) !== after.includes(one))) continue;
        // What is refused is not seen: as if nothing had been corrected.
        const now = rule && whyNotAgain(picture(before), picture(after), k) !== null ? before : after;
        const seen = [before, now].map((said) => JSON.stringify(picture(said).document)).join();
        const known = `${before.includes(attacker)} ${seen}`;
        fits.set(known, [...(fits.get(known) ?? []), { before, after: now }]);
      }
    return [...fits.values()].flatMap((worlds) =>
      corrected
        .filter((one) => isKnown(worlds, one) && !worlds.every(({ before, after }) => areAlike(six, before, after)))
        .map((one) => `${one} of ${corrected}`),
    );
  });
}

/** Whether all that fits agrees on what one said, before and after. */
const isKnown = (worlds: { before: number[]; after: number[] }[], one: number) =>
  new Set(worlds.map(({ before, after }) => `${before.includes(one)} ${after.includes(one)}`)).size === 1;

/** What the promise allows to be seen: all but one, or more, said it, or did not. */
const areAlike = (all: number[], ...said: number[][]) =>
  said.every(({ length }) => length <= 1 || length >= all.length - 1);

describe('a picture that is published again', () => {
  test('does not tell what those few said of whom one knows that the correction was about them', () => {
    expect(correctionLeaks(true)).toEqual([]);
  });

  test('would tell so, if it could always be published', () => {
    expect(correctionLeaks(false)).not.toEqual([]);
  });
});
