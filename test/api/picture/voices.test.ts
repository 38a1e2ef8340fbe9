import { describe, expect, test } from 'vitest';
import { anotherWave, aWaveSeen, pictureOf, type SeenWave, themeOf } from '../../helpers/a-wave-seen.ts';
import { codeAnswers, interview, remarksOf } from '../../helpers/say.ts';

const times = <T>(n: number, one: T): T[] => Array.from({ length: n }, () => one);

/** What is said to be improvable about a theme, as the network sees it. */
const canImprove = async ({ analyst, path }: SeenWave, theme = 'processes') =>
  themeOf(await pictureOf(analyst, path), theme).canImprove;

const feedback = { code: 'feedback-to-practice' };

describe('voices behind an improvement theme', () => {
  test('fewer than three voices are not mentioned', async () => {
    const wave = await aWaveSeen(8, { answers: remarksOf(6) });
    await codeAnswers(wave, times(2, feedback));
    expect(await canImprove(wave)).toEqual([]);
  });

  test('three or four voices are "three or more", from the threshold on the number is exact', async () => {
    const wave = await aWaveSeen(8, { answers: remarksOf(6) });
    await codeAnswers(wave, times(3, feedback));
    expect(await canImprove(wave)).toMatchObject([{ ...feedback, voices: { kind: 'three-or-more' } }]);
    await codeAnswers(wave, times(4, feedback));
    expect(await canImprove(wave)).toMatchObject([{ voices: { kind: 'three-or-more' } }]);
    await codeAnswers(wave, times(5, feedback));
    expect(await canImprove(wave)).toMatchObject([{ voices: { kind: 'exact', voices: 5 } }]);
  });

  test('an organisation that answered and was interviewed counts once', async () => {
    const wave = await aWaveSeen(8, { answers: remarksOf(5) });
    const [first, second] = wave.network.members;
    await codeAnswers(wave, times(2, feedback));
    await interview(wave, first?.id ?? '', [feedback]);
    await interview(wave, second?.id ?? '', [feedback]);
    // Four remarks, two organisations.
    expect(await canImprove(wave)).toEqual([]);
    // A member that did not answer is a third voice.
    await interview(wave, wave.network.members[7]?.id ?? '', [feedback]);
    expect(await canImprove(wave)).toMatchObject([{ voices: { kind: 'three-or-more' }, experts: null }]);
    // Heard: five that answered and one that was only interviewed.
    expect((await pictureOf(wave.analyst, wave.path)).heard).toEqual({ organisations: 6, experts: 0 });
  });

  test('experts by experience are counted apart', async () => {
    const wave = await aWaveSeen(8, { answers: remarksOf(5) });
    await codeAnswers(wave, times(2, feedback));
    await interview(wave, null, [feedback]);
    // Two organisations and one expert are not three voices of one kind.
    expect(await canImprove(wave)).toEqual([]);
    await interview(wave, null, [feedback]);
    await interview(wave, null, [feedback]);
    expect(await canImprove(wave)).toMatchObject([{ voices: null, experts: { kind: 'three-or-more' } }]);
    expect((await pictureOf(wave.analyst, wave.path)).interviews).toEqual({ organisations: 0, experts: 3 });
  });

  test('what goes well and what can improve are two things, also under one code', async () => {
    const wave = await aWaveSeen(8, { answers: remarksOf(6) });
    const well = { code: 'trust', tone: 'goes-well' as const };
    await codeAnswers(wave, [...times(3, well), ...times(2, { code: 'trust' })]);
    const { goesWell, canImprove: other } = themeOf(await pictureOf(wave.analyst, wave.path), 'relation');
    expect(goesWell).toMatchObject([{ code: 'trust', voices: { kind: 'three-or-more' } }]);
    expect(other).toEqual([]);
  });

  test('a remark is quoted only when it was approved, in the approved words, without a name', async () => {
    const wave = await aWaveSeen(8, { answers: remarksOf(6) });
    await codeAnswers(wave, [
      ...times(3, feedback),
      { ...feedback, quote: 'Wat ermee gebeurt, hoort de praktijk niet.' },
    ]);
    expect(await canImprove(wave)).toMatchObject([{ quotes: ['Wat ermee gebeurt, hoort de praktijk niet.'] }]);
  });

  test('a quote about what fewer than three said stays inside', async () => {
    const wave = await aWaveSeen(8, { answers: remarksOf(6) });
    await codeAnswers(wave, [{ ...feedback, quote: 'Dit zei er maar één.' }]);
    expect(JSON.stringify(await pictureOf(wave.analyst, wave.path))).not.toContain('Dit zei er maar één.');
  });

  test('an approval that was taken back takes the quote away', async () => {
    const wave = await aWaveSeen(8, { answers: remarksOf(6) });
    await codeAnswers(wave, times(3, { ...feedback, quote: 'Toch maar niet.' }));
    const { observations } = await (await wave.analyst.get(`${wave.path}/observations`)).json();
    for (const { id } of observations) await wave.analyst.send('PATCH', `/v1/observations/${id}`, { quote: null });
    expect(await canImprove(wave)).toMatchObject([{ quotes: [] }]);
  });

  test('broad is at least three, and a fifth of those heard', async () => {
    const wave = await aWaveSeen(20, { answers: remarksOf(15) });
    await codeAnswers(wave, times(3, feedback));
    // 3 of 15 is a fifth.
    expect(await canImprove(wave)).toMatchObject([{ recurring: 'broad' }]);
    await interview(wave, wave.network.members[19]?.id ?? '', []);
    // 3 of 16 is less; and 4 of 16 would be shown as "three or more", so it is not told apart.
    expect(await canImprove(wave)).toMatchObject([{ recurring: null }]);
    await codeAnswers(wave, times(4, feedback));
    expect(await canImprove(wave)).toMatchObject([{ recurring: null, voices: { kind: 'three-or-more' } }]);
    await codeAnswers(wave, times(5, feedback));
    expect(await canImprove(wave)).toMatchObject([{ recurring: 'broad', voices: { kind: 'exact', voices: 5 } }]);
  });

  test('what the picture before showed too comes back as persistent; what it did not mention does not', async () => {
    const before = await aWaveSeen(20, { answers: remarksOf(16) });
    const owner = { code: 'actions-with-owner' };
    await codeAnswers(before, [...times(3, feedback), ...times(2, owner)]);
    expect((await before.analyst.send('POST', `${before.path}/publication`)).status).toBe(201);
    const after = await anotherWave(before.network, { answers: remarksOf(16), previousWaveId: before.waveId });
    await codeAnswers(after, [...times(3, feedback), ...times(3, owner)]);
    const recurring = Object.fromEntries((await canImprove(after)).map((one) => [one.code, one.recurring]));
    expect(recurring).toEqual({ 'feedback-to-practice': 'persistent', 'actions-with-owner': null });
  });

  test('only topics with an approved wording are on the network’s table', async () => {
    const wave = await aWaveSeen(6, {
      answers: ['Preventie op scholen', 'De casus van vorige week', 'Nog iets'].map((text) => ({
        'close.topics': text,
      })),
    });
    const { topics } = await (await wave.analyst.get(`${wave.path}/topics`)).json();
    await wave.analyst.send('PATCH', `/v1/topics/${topics[0].id}`, { wording: 'Preventie op scholen' });
    await wave.analyst.send('PATCH', `/v1/topics/${topics[1].id}`, { wording: 'Opvang in het weekend' });
    expect((await pictureOf(wave.analyst, wave.path)).topics).toEqual([
      'Opvang in het weekend',
      'Preventie op scholen',
    ]);
  });
});
