/** Answers that count in the pictures of two networks never make the two together tell what a few said. */
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { responses, waves } from '../../../db/schema.ts';
import { aWaveSeen, pictureOf, type SeenWave, statementOf } from '../../helpers/a-wave-seen.ts';
import { database, signIn } from '../../helpers/home.ts';

const statement = 'ambition.known';
const levels = (...given: number[]) => given.map((level) => ({ [statement]: level }));

/** Ten answered here; the answers of the first so many count in another network as well, where others answered too. */
async function twoWaves(o: { shared: number; own: number; here?: number }) {
  const { shared, own, here = 10 } = o;
  const first = await aWaveSeen(here, { answers: levels(...Array.from({ length: here }, () => 4)) });
  const given = levels(...Array.from({ length: shared }, () => 4), ...Array.from({ length: own }, () => 2));
  const second = await aWaveSeen(shared + own, { answers: given });
  for (const [place, servedFromId] of first.responseIds.slice(0, shared).entries())
    await database()
      .update(responses)
      .set({ servedFromId })
      .where(eq(responses.id, second.responseIds[place] ?? ''));
  return { first, second };
}

const publish = ({ analyst, path }: SeenWave) => analyst.send('POST', `${path}/publication`);
const published = async ({ network, path }: SeenWave) => pictureOf(await signIn(network.coordinator.id), path);

describe('answers that count in two networks', () => {
  test('count in both when each group that is in the same pictures is large enough', async () => {
    const { first, second } = await twoWaves({ shared: 5, own: 5 });
    for (const wave of [second, first]) expect((await publish(wave)).status).toBe(201);
    const picture = await published(second);
    // (5 × 4 + 5 × 2) / 10
    expect(statementOf(picture, statement)).toMatchObject({ kind: 'shown', base: 10, mean: 3 });
    expect(picture.response).not.toHaveProperty('leftOut');
    expect(statementOf(await published(first), statement)).toMatchObject({ base: 10, mean: 4 });
  });

  test.each([
    ['one answered there alone', { shared: 9, own: 1 }],
    ['four answered here alone', { shared: 6, own: 6 }],
  ])('are left out of the second when %s, and that is said', async (_, o) => {
    const { first, second } = await twoWaves(o);
    expect((await publish(second)).status).toBe(201);
    const picture = await published(second);
    expect(picture.response).toMatchObject({ submitted: o.own, leftOut: o.shared });
    const own = o.own < 5 ? { kind: 'hidden' } : { kind: 'shown', base: o.own, mean: 2 };
    expect(statementOf(picture, statement)).toMatchObject(own);
    expect((await publish(first)).status).toBe(201);
    expect(statementOf(await published(first), statement)).toMatchObject({ base: 10, mean: 4 });
  });

  test('wait for the wave that they come from to close', async () => {
    const { first, second } = await twoWaves({ shared: 5, own: 5 });
    await database().update(waves).set({ status: 'open' }).where(eq(waves.id, first.waveId));
    const refused = await publish(second);
    expect(refused.status).toBe(409);
    expect((await refused.json()).type).toContain('other-network-answers');
    expect(statementOf(await pictureOf(second.analyst, second.path), statement)).toMatchObject({ base: 10 });
  });
});
