/** Relations: nobody can work out who named whom, in every small network and in random ones of realistic size. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { networkMetrics, seededRandom } from '../../../analysis/index.ts';
import { type RandomWorld, randomWorld } from './random-world.ts';
import { relationLeaks } from './relation-networks.ts';
import { exposedRelations } from './relation-witness.ts';
import { exposedAnswers } from './witness.ts';

/** The rule that is weakened at this moment; otherwise the shipped one. */
const planted = vi.hoisted(() => ({ leak: null as string | null }));

vi.mock('../../../api/picture/relations.ts', async (original) => {
  const real = await original<typeof import('../../../api/picture/relations.ts')>();
  const relationsTables: typeof real.relationsTables = (version, responses, invited, o) => {
    const namedTies = planted.leak === 'names-unpromised' || o.namedTies;
    const tables = real.relationsTables(version, responses, invited, { namedTies });
    return (tables ?? []).map((table) => {
      const { content } = table;
      if (planted.leak === 'mutual-of-few' && content.kind === 'mutual-relations') return { ...table, base: 99 };
      if (planted.leak !== 'numbers' || content.kind !== 'relations') return table;
      const numbers = JSON.stringify(metricsOf(responses, invited));
      return { ...table, content: { ...content, contact: numbers as typeof content.contact } };
    });
  };
  return { ...real, relationsTables };
});

function metricsOf(
  responses: { organisationId: string; answers: { text: string | null }[] }[],
  invited: { organisationId: string; sector: string }[],
) {
  const answered = new Set(responses.map(({ organisationId }) => organisationId));
  return networkMetrics(
    invited.map(({ organisationId: id, sector: group }) => ({ id, group, responded: answered.has(id) })),
    responses.flatMap(({ organisationId: from, answers }) =>
      Object.keys(JSON.parse(answers[0]?.text ?? '{}')).map((to) => ({ from, to })),
    ),
  );
}

afterEach(() => {
  planted.leak = null;
});

function network(seed: number, waves: 1 | 2): RandomWorld {
  const random = seededRandom(seed);
  return randomWorld(random, { waves, threshold: random() < 0.5 ? 3 : 5, relations: true });
}

/** A few of those who answered: the first ones, and the last. */
const some = (world: RandomWorld) =>
  [...new Set(world.waves.flat().map(({ organisation }) => organisation))].filter(
    (_, place, all) => place < 2 || place === all.length - 1,
  );
const exposedIn = (world: RandomWorld) => some(world).flatMap((one) => exposedRelations(world, one));

describe('every small network', () => {
  // members by the letter of their sector; the first so many answered
  test.each([
    ['aaa', 3, 3],
    ['aab', 3, 3],
    ['abc', 3, 3],
    ['aaaa', 3, 3],
    ['aabb', 3, 3],
    ['aabb', 4, 3],
    ['aaab', 4, 4],
    ['abcd', 4, 3],
    ['aabbc', 3, 3],
  ])('%s, of which %i answered, threshold %i: nobody knows who named whom', (sectors, answered, threshold) => {
    expect(relationLeaks({ sectors, answered, threshold })).toBe(0);
  });
});

describe('random networks', () => {
  test('of 45 networks after one or two waves, no relation of anyone can be worked out', () => {
    const found = Array.from({ length: 45 }, (_, seed) => exposedIn(network(seed + 5001, seed % 3 === 0 ? 2 : 1)));
    expect(found.flat()).toEqual([]);
  });

  test('that relations leave as well makes no statement easier to work out', () => {
    const found = Array.from({ length: 40 }, (_, seed) => network(seed + 6001, 1)).flatMap((world) =>
      some(world).flatMap((one) => exposedAnswers(world, one, world.codes)),
    );
    expect(found).toEqual([]);
  });
});

describe('the attacker finds', () => {
  const small = { sectors: 'aabb', answered: 4, threshold: 3 };

  test('that numbers leave instead of words', () => {
    planted.leak = 'numbers';
    expect(relationLeaks(small)).toBeGreaterThan(0);
    expect(exposedIn(network(5002, 1))).not.toEqual([]);
  });

  test('that it leaves how much is mutual, though too few pairs answered', () => {
    planted.leak = 'mutual-of-few';
    expect(relationLeaks(small)).toBeGreaterThan(0);
  });

  test('that names leave though nobody was promised so', () => {
    planted.leak = 'names-unpromised';
    // by hand: everything is known then, but where all others say the same: that is allowed
    expect(relationLeaks({ ...small, sectors: 'aab', answered: 3 })).toBeGreaterThan(0);
  });
});
