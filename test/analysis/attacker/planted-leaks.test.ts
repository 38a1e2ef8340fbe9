/**
 * The attacker itself: each rule that keeps answers from leaving is weakened in turn, and the attacker must find it.
 * Those on relations are in relations.test.ts; those on two pictures of the same (published again, answers that count in
 * two networks, sectors) in two-pictures.test.ts.
 *
 * Two rules have no leak here, because no attacker of this kind could see it. How precisely a mean leaves
 * (api/picture/precision.ts) keeps apart who left a statement open: nobody knows that of a colleague, so it guards an
 * answer that has no name yet. A member's mirror adds nothing: it is made of the published picture and of its own answers.
 */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { DisclosureTable } from '../../../analysis/index.ts';
import { seededRandom } from '../../../analysis/index.ts';
import { groupRows } from '../../../db/queries/group-rows.ts';
import { bagWorld } from './bag-world.ts';
import { everyBag, findLeaks, type MemberClass } from './exhaustive.ts';
import { hiddenAnswersThatMatter } from './hidden-statements.ts';
import { type Leak, published } from './published.ts';
import { publishedSaid } from './published-said.ts';
import { type RandomWorld, randomWorld } from './random-world.ts';
import { exposedAnswers } from './witness.ts';
import { statementNames, version } from './world.ts';

/** The rule that is weakened at this moment; each replaced function below is the shipped one for all others. */
const planted = vi.hoisted(() => ({ leak: null as string | null }));

vi.mock('../../../analysis/suppress.ts', async (original) => {
  const real = await original<typeof import('../../../analysis/suppress.ts')>();
  const everything = (tables: DisclosureTable<unknown>[]) => ({ shown: tables, hidden: [] });
  const suppress = (tables: DisclosureTable<unknown>[], o: { threshold: number }) =>
    planted.leak === 'threshold-off' ? everything(tables) : real.suppress(tables, o);
  return { ...real, suppress };
});

vi.mock('../../../api/picture/score-tables.ts', async (original) => {
  const real = await original<typeof import('../../../api/picture/score-tables.ts')>();
  const countingStatements: typeof real.countingStatements = (asked) =>
    planted.leak === 'secondary-off'
      ? new Set(real.statementsOf(asked.items).map(({ code }) => code))
      : real.countingStatements(asked);
  return { ...real, countingStatements };
});

vi.mock('../../../api/picture/change-rules.ts', async (original) => {
  const real = await original<typeof import('../../../api/picture/change-rules.ts')>();
  const fewTookPartOnce: typeof real.fewTookPartOnce = (...rows) =>
    planted.leak !== 'few-once-off' && real.fewTookPartOnce(...rows);
  const pairsNeeded: typeof real.pairsNeeded = (...thresholds) =>
    planted.leak === 'few-pairs-compared' ? 1 : real.pairsNeeded(...thresholds);
  return { ...real, fewTookPartOnce, pairsNeeded };
});

vi.mock('../../../api/picture/show-voices.ts', async (original) => {
  const real = await original<typeof import('../../../api/picture/show-voices.ts')>();
  const showOrganisations: typeof real.showOrganisations = (voices, heard, threshold) =>
    planted.leak === 'few-heard'
      ? real.showVoices(voices, threshold)
      : real.showOrganisations(voices, heard, threshold);
  return { ...real, showOrganisations };
});

afterEach(() => {
  planted.leak = null;
});

function worlds(waves: 1 | 2): RandomWorld[] {
  return Array.from({ length: 25 }, (_, seed) => {
    const random = seededRandom(seed + 2001);
    return randomWorld(random, { waves, threshold: random() < 0.5 ? 3 : 5 });
  });
}

/** Whose answers can be worked out, of everyone who took part. */
const exposedIn = (world: RandomWorld, leak?: Leak) =>
  [...new Set(world.waves.flat().map(({ organisation }) => organisation))].flatMap((organisation) =>
    exposedAnswers(world, organisation, world.codes, leak),
  );

/** Every small network with these members: one statement, three answers. */
function smallLeaks(classes: MemberClass[], waves: number) {
  const setting = { codes: statementNames({ ambition: 1 }), version: version({ ambition: 1 }, 3), threshold: 3, waves };
  const all = everyBag(classes, { items: 1, values: [1, 2, 3], waves });
  return findLeaks(all, (bag) => published(bagWorld(bag, setting)).join('\n'), { threshold: 3 });
}

/** Everyone whose having said something, or not, can be worked out by the first organisation from what is published. */
function saidLeaks(heard: number, threshold: number): string[] {
  const all = Array.from({ length: heard }, (_, one) => one);
  const cases = Array.from({ length: 2 ** heard }, (_, bits) => all.filter((one) => bits & (1 << one)));
  const fits = groupRows(
    cases,
    (said) => `${said.includes(0)} ${JSON.stringify(publishedSaid(all, said, threshold).document)}`,
  );
  const mayBeSeen = ({ length }: number[]) => heard >= threshold && (length <= 1 || length >= heard - 1);
  return [...fits].flatMap(([seen, worlds]) =>
    all.slice(1).flatMap((one) => {
      const isKnown = new Set(worlds.map((said) => said.includes(one))).size === 1;
      return isKnown && !worlds.every(mayBeSeen) ? [`${one}, as ${seen}`] : [];
    }),
  );
}

describe('the attacker finds', () => {
  test('that a table leaves that rests on two', () => {
    const two = [{ members: 2, waves: [0] }];
    expect(smallLeaks(two, 1)).toEqual([]);
    planted.leak = 'threshold-off';
    // by hand: each of the 6 networks of two members, seen by each different member in it: 3 * 1 + 3 * 2
    expect(smallLeaks(two, 1)).toHaveLength(9);
  });

  test('that a table leaves that rests on too few, in networks of realistic size', () => {
    const small = worlds(1).filter(({ waves: [rows = []] }) => rows.length > 0 && rows.length < 3);
    expect(small.length).toBeGreaterThan(0);
    expect(small.flatMap((one) => exposedIn(one))).toEqual([]);
    planted.leak = 'threshold-off';
    for (const one of small) expect(exposedIn(one)).not.toEqual([]);
  });

  test('that a hidden statement still counts in its theme', () => {
    const some = worlds(2);
    expect(some.flatMap((one) => hiddenAnswersThatMatter(one, 5))).toEqual([]);
    planted.leak = 'secondary-off';
    expect(some.flatMap((one) => hiddenAnswersThatMatter(one, 5))).not.toEqual([]);
  });

  test('that scores per sector leave', () => {
    const answeredByFive = worlds(1)
      .filter(({ waves: [rows = []] }) => rows.length >= 5)
      .slice(0, 10);
    const found = answeredByFive.filter((one) => exposedIn(one, 'sector-scores-on').length > 0);
    expect(found.length).toBeGreaterThanOrEqual(answeredByFive.length / 2);
    expect(answeredByFive.flatMap((one) => exposedIn(one))).toEqual([]);
  });

  test('that the change leaves though one took part only once', () => {
    const oneGone = [
      { members: 5, waves: [0, 1] },
      { members: 1, waves: [0] },
    ];
    expect(smallLeaks(oneGone, 2)).toEqual([]);
    planted.leak = 'few-once-off';
    expect(smallLeaks(oneGone, 2)).not.toEqual([]);
  });

  test('that the change of fewer than five leaves', () => {
    const threeOfBoth = [
      { members: 3, waves: [0, 1] },
      { members: 3, waves: [1] },
    ];
    expect(smallLeaks(threeOfBoth, 2)).toEqual([]);
    planted.leak = 'few-pairs-compared';
    expect(smallLeaks(threeOfBoth, 2)).not.toEqual([]);
  });

  test('that an improvement theme is mentioned of which four were heard', () => {
    expect(saidLeaks(4, 5)).toEqual([]);
    planted.leak = 'few-heard';
    // by hand: to who did not say it, the others are the three that did
    expect(saidLeaks(4, 5)).toHaveLength(3);
  });
});

describe('an improvement theme', () => {
  test.each([3, 4, 5, 6])('of %i organisations that were heard does not tell what a single one said', (heard) => {
    expect(saidLeaks(heard, 5)).toEqual([]);
  });
});
