/** Random networks of realistic size: for every kind of member, every answer it gave keeps another possible value. */
import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../analysis/index.ts';
import { hiddenAnswersThatMatter } from './hidden-statements.ts';
import { type RandomWorld, randomWorld } from './random-world.ts';
import { exposedAnswers } from './witness.ts';

function network(seed: number, waves: 1 | 2): RandomWorld {
  const random = seededRandom(seed);
  return randomWorld(random, { waves, threshold: random() < 0.5 ? 3 : 5 });
}

/** The waves in which a member took part, such as "0 1". */
const participation = (world: RandomWorld, organisation: string) =>
  world.waves.flatMap((rows, wave) => (rows.some((row) => row.organisation === organisation) ? [wave] : [])).join(' ');

/** One member of every kind: answered both waves, only the first, only the second. */
function oneOfEachKind(world: RandomWorld): string[] {
  const kinds = new Map<string, string>();
  for (const { organisation } of world.invited) {
    const kind = participation(world, organisation);
    if (kind !== '' && !kinds.has(kind)) kinds.set(kind, organisation);
  }
  return [...kinds.values()];
}

const exposedIn = (world: RandomWorld) =>
  oneOfEachKind(world).flatMap((organisation) => exposedAnswers(world, organisation, world.codes));

describe('random networks', () => {
  test('of 500 networks after one wave, no answer of anyone can be worked out', () => {
    const exposed = Array.from({ length: 500 }, (_, seed) => exposedIn(network(seed + 1, 1)));
    expect(exposed.flat()).toEqual([]);
  });

  test('of 240 networks after two waves with turnover, no answer of anyone can be worked out', () => {
    const networks = Array.from({ length: 240 }, (_, seed) => network(seed + 1001, 2));
    expect(networks.flatMap((one) => exposedIn(one))).toEqual([]);
  });

  test('nothing that is published depends on an answer to a hidden statement', () => {
    const networks = Array.from({ length: 120 }, (_, seed) => network(seed + 3001, 2));
    expect(networks.flatMap((one) => hiddenAnswersThatMatter(one, 5))).toEqual([]);
  });
});
