import { describe, expect, test } from 'vitest';
import type { PictureDocument } from '../../../api/schemas/picture.ts';
import { anotherWave, aWaveSeen, pictureOf, type SeenWave } from '../../helpers/a-wave-seen.ts';
import { allOnAmbition } from '../../helpers/ambition-answers.ts';
import type { Given } from '../../helpers/arrange-answered-wave.ts';

type Wave = { answers: (Given | null)[]; version?: number; threshold?: number };

/** A published first wave of nine members, and the draft picture of a second. */
async function twoWaves(before: Wave, after: Wave, publish = true): Promise<[SeenWave, PictureDocument]> {
  const first = await aWaveSeen(9, { ...before, label: '2025' });
  if (publish) await first.analyst.send('POST', `${first.path}/publication`);
  const second = await anotherWave(first.network, { ...after, previousWaveId: first.waveId });
  return [first, await pictureOf(second.analyst, second.path)];
}

const changeOf = ({ since }: PictureDocument, theme: string) => since?.changes.find((one) => one.theme === theme);
const same = (n: number, score: number): Given[] => Array.from({ length: n }, () => allOnAmbition(score));

describe('the change since the last published wave', () => {
  test('only the change, the interval and the word leave, to one decimal, over who answered both', async () => {
    // Six organisations at 3; a year later at 4, 4, 4, 3, 4, 4. Differences 1, 1, 1, 0, 1, 1:
    // mean .8333. Sign flips: |sum| ≥ 5 only with all five ones on one side, 2 · 2 of 64 arrangements = .0625 > .05, so
    // the test does not reject. With one theme to compare the smallest p is 2/64 < .05, so it could have. Minimal
    // detectable change (t(.975, 5) + t(.80, 5)) · .408248/√6 = (2.570582 + .919544) · .166667 = .5817 > .5
    // (R: qt(c(.975, .8), 5)): too few answers to tell.
    const [first, picture] = await twoWaves(
      { answers: same(6, 3) },
      { answers: [...same(3, 4), allOnAmbition(3), ...same(2, 4)] },
    );
    expect(picture.since).toMatchObject({ waveId: first.waveId, label: '2025', organisationsInBoth: 6 });
    const change = changeOf(picture, 'ambition');
    expect(change).toEqual({
      kind: 'compared',
      theme: 'ambition',
      pairs: 6,
      change: 0.8,
      interval: { lower: expect.any(Number), upper: expect.any(Number) },
      word: 'too-few-answers-to-tell',
      broken: [],
    });
  });

  test('one newcomer among six who answered twice could be worked out from both means, so the change stays hidden', async () => {
    const [, picture] = await twoWaves({ answers: same(6, 3) }, { answers: [...same(6, 4), allOnAmbition(5)] });
    expect(changeOf(picture, 'ambition')).toMatchObject({ kind: 'not-compared', reason: 'hidden' });
  });

  test('six organisations that all went up a point moved up', async () => {
    // p = 2/64 = .03125 with one theme to compare. All differences are equal, so there is no interval to give.
    const [, picture] = await twoWaves({ answers: same(6, 3) }, { answers: same(6, 4) });
    expect(changeOf(picture, 'ambition')).toMatchObject({ change: 1, pairs: 6, interval: null, word: 'moved-up' });
  });

  test('fewer pairs than the threshold are not compared', async () => {
    const [, picture] = await twoWaves({ answers: same(5, 3) }, { answers: [null, ...same(7, 4)] });
    expect(picture.since?.organisationsInBoth).toBe(4);
    expect(changeOf(picture, 'ambition')).toMatchObject({ kind: 'not-compared', reason: 'too-few-pairs' });
  });

  test('fewer than five pairs are never compared, however low the threshold', async () => {
    const [, picture] = await twoWaves({ answers: same(4, 3), threshold: 3 }, { answers: same(5, 4), threshold: 3 });
    expect(changeOf(picture, 'ambition')).toMatchObject({ kind: 'not-compared', reason: 'too-few-pairs' });
  });

  test('a theme that was hidden in one of the waves is not compared', async () => {
    const [, picture] = await twoWaves({ answers: same(4, 3) }, { answers: same(6, 4) });
    expect(changeOf(picture, 'ambition')).toMatchObject({ kind: 'not-compared', reason: 'hidden' });
  });

  test('a question that changed its meaning does not count, and the reason is given', async () => {
    const onProcesses = (score: number): Given => ({
      'processes.bottlenecks': score,
      'processes.talk-only': 6 - score,
      'processes.owner': score,
      'processes.feedback': 1,
      'processes.solved': score,
      'processes.learning': score,
    });
    const six = (score: number) => Array.from({ length: 6 }, () => onProcesses(score));
    const [, picture] = await twoWaves({ answers: six(2) }, { answers: six(4), version: 2 });
    const change = changeOf(picture, 'processes');
    // The five comparable statements went from 2 to 4; with processes.feedback, always 1, it would have been 10/6 = 1.7.
    expect(change).toMatchObject({ kind: 'compared', change: 2 });
    expect(change?.broken.map(({ item }) => item)).toEqual(['processes.feedback']);
    expect(change?.broken[0]?.reason.nl).not.toBe('');
  });

  test('a wave whose predecessor was never published has nothing to compare with', async () => {
    const [, picture] = await twoWaves({ answers: same(6, 3) }, { answers: same(6, 4) }, false);
    expect(picture.since).toBeNull();
  });
});
