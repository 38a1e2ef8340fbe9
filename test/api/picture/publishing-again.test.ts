/** Publishing a wave again after a correction: with a reason, and never so that the difference tells what a few said. */
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { corrections, pictures } from '../../../db/schema.ts';
import { anotherWave, aWaveSeen, pictureOf, type SeenWave, themeOf } from '../../helpers/a-wave-seen.ts';
import { database, signIn } from '../../helpers/home.ts';
import { codeAnswers, interview, remarksOf } from '../../helpers/say.ts';

const times = <T>(n: number, one: T): T[] => Array.from({ length: n }, () => one);
const feedback = { code: 'feedback-to-practice' };
const reason = 'Een opmerking hoorde bij een ander thema.';

/** Ten of twelve members made a remark; so many of those were coded when the picture was published. */
async function publishedWith(coded: number): Promise<SeenWave> {
  const wave = await aWaveSeen(12, { answers: remarksOf(10) });
  await codeAnswers(wave, times(coded, feedback));
  expect((await wave.analyst.send('POST', `${wave.path}/publication`)).status).toBe(201);
  return wave;
}

const correct = ({ analyst, path }: SeenWave) => analyst.send('POST', `${path}/correction`, { reason });
const publish = ({ analyst, path }: SeenWave) => analyst.send('POST', `${path}/publication`);
const typeOf = async (response: Response) => (await response.json()).type.split('/').at(-1);
const voicesIn = async (visitor: SeenWave['analyst'], path: string) =>
  themeOf(await pictureOf(visitor, path), 'processes').canImprove.map(({ voices }) => voices);

describe('publishing again', () => {
  test('gives a new picture with its reason; the earlier one stays and is read by its id', async () => {
    const wave = await publishedWith(5);
    const { analyst, path, network } = wave;
    const coordinator = await signIn(network.coordinator.id);
    expect((await correct(wave)).status).toBe(204);
    await codeAnswers(wave, times(10, feedback));
    // until then readers see what was published; the analyst sees what would be
    expect(await voicesIn(coordinator, path)).toEqual([{ kind: 'exact', voices: 5 }]);
    expect(await (await analyst.get(`${path}/picture`)).json()).toMatchObject({
      published: false,
      correction: { reason },
    });
    const again = await publish(wave);
    expect(again.status).toBe(201);
    expect(await again.json()).toMatchObject({ number: 2, reason });
    expect(await voicesIn(coordinator, path)).toEqual([{ kind: 'exact', voices: 10 }]);
    const { publications } = await (await analyst.get(`${path}/publications`)).json();
    expect(publications).toMatchObject([
      { number: 1, reason: null },
      { number: 2, reason },
    ]);
    const first = await (await analyst.get(`/v1/publications/${publications[0].id}`)).json();
    expect(themeOf(first.picture, 'processes').canImprove).toMatchObject([{ voices: { kind: 'exact', voices: 5 } }]);
    // the network sees when and why it was published, and the newest only
    expect(await (await coordinator.get(`${path}/publications`)).json()).toEqual({ publications });
    expect((await coordinator.get(`/v1/publications/${publications[0].id}`)).status).toBe(404);
    const listed = await (await coordinator.get(`/v1/networks/${network.networkId}/pictures`)).json();
    expect(listed.pictures.map(({ number }: { number: number }) => number)).toEqual([2]);
  });

  test('is refused when one organisation more or less said something, and the earlier picture stays', async () => {
    const wave = await publishedWith(5);
    await correct(wave);
    await codeAnswers(wave, times(6, feedback));
    const refused = await publish(wave);
    expect([refused.status, await typeOf(refused)]).toEqual([409, 'too-few-differ']);
    const coordinator = await signIn(wave.network.coordinator.id);
    expect(await voicesIn(coordinator, wave.path)).toEqual([{ kind: 'exact', voices: 5 }]);
    const rows = await database().select().from(pictures).where(eq(pictures.waveId, wave.waveId));
    expect(rows).toHaveLength(1);
  });

  test('is refused when one interview was added', async () => {
    const wave = await publishedWith(5);
    await correct(wave);
    await interview(wave, wave.network.members[11]?.id ?? '', [feedback]);
    expect(await typeOf(await publish(wave))).toBe('too-few-differ');
  });

  test('is refused when it differs enough from the last publication but not from the one before', async () => {
    const wave = await publishedWith(5);
    await correct(wave);
    await codeAnswers(wave, times(10, feedback));
    expect((await publish(wave)).status).toBe(201);
    await correct(wave);
    await codeAnswers(wave, [...times(6, feedback), ...times(4, { code: 'work-agenda' })]);
    expect(await typeOf(await publish(wave))).toBe('too-few-differ');
  });

  test('needs a reason, an analyst, and a wave that was published', async () => {
    const wave = await publishedWith(5);
    expect((await wave.analyst.send('POST', `${wave.path}/correction`, { reason: ' ' })).status).toBe(422);
    const coordinator = await signIn(wave.network.coordinator.id);
    expect((await coordinator.send('POST', `${wave.path}/correction`, { reason })).status).toBe(403);
    expect(await typeOf(await publish(wave))).toBe('wave-published');
    await correct(wave);
    expect(await typeOf(await correct(wave))).toBe('already-in-correction');
  });

  test('is stopped while nothing was corrected, and not when the picture would no longer follow', async () => {
    const wave = await publishedWith(5);
    const { analyst, path, network } = wave;
    const stop = () => analyst.send('DELETE', `${path}/correction`);
    expect(await typeOf(await stop())).toBe('no-correction');
    const before = await (await analyst.get(`${path}/picture`)).json();
    await correct(wave);
    expect((await (await signIn(network.coordinator.id)).send('DELETE', `${path}/correction`)).status).toBe(403);
    expect((await stop()).status).toBe(204);
    expect(await (await analyst.get(`${path}/picture`)).json()).toEqual(before);
    await correct(wave);
    await codeAnswers(wave, times(10, feedback));
    expect(await typeOf(await stop())).toBe('evidence-changed');
    expect((await publish(wave)).status).toBe(201);
    const { publications } = await (await analyst.get(`${path}/publications`)).json();
    expect(publications).toHaveLength(2);
  });

  test('is not possible once a later picture was compared with it, and a later one waits for a correction', async () => {
    const first = await publishedWith(5);
    await correct(first);
    const later = await anotherWave(first.network, { answers: remarksOf(6), previousWaveId: first.waveId });
    expect(await typeOf(await publish(later))).toBe('earlier-wave-in-correction');
    expect((await publish(first)).status).toBe(201);
    expect((await publish(later)).status).toBe(201);
    expect(await typeOf(await correct(first))).toBe('later-wave-published');
    // nothing is compared with them any more
    const kept = await database().select().from(corrections).where(eq(corrections.waveId, first.waveId));
    expect(kept.map(({ voices }) => voices)).toEqual(['{}']);
  });
});
