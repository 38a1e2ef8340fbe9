import { describe, expect, test } from 'vitest';
import { aWaveSeen, pictureOf, statementOf, themeOf } from '../../helpers/a-wave-seen.ts';
import { allOnAmbition, fiveOnAmbition, onAmbition } from '../../helpers/ambition-answers.ts';

const noneMissing = {
  'not-asked': 0,
  'routed-past': 0,
  'not-reached': 0,
  'dont-know': 0,
  'not-applicable': 0,
  declined: 0,
};

/** Five of seven organisations answered; by hand below. */
const seven = () => aWaveSeen(7, { answers: [...fiveOnAmbition, null, null] });

describe('scores in the picture', () => {
  test('a theme is the mean over organisations, with its interval, bounds, distribution and words', async () => {
    const { analyst, path } = await seven();
    // Scores 4, 3, 5, 4, 3.5: mean 19.5/5 = 3.9; s² = (.1² + .9² + 1.1² + .1² + .4²)/4 = 2.2/4 = .55, s = .741620.
    // Half width t(.975, 4) · s/√5 · √(1 − 5/7) = 2.776445 · .331662 · .534522 = .492211 (R: qt(.975, 4)), so 3.41 to 4.39.
    // Bounds: (19.5 + 2 · 1)/7 = 3.0714 and (19.5 + 2 · 5)/7 = 4.2143, which cuts the upper end off.
    // Answers: 4 from two organisations six times and from the fifth three times = 15; 3: 6 + 3 = 9; 5: 6.
    // AD per statement on climate (4, 3, 5, 4, 4; mean 4) .4, on practice (4, 3, 5, 4, 3; mean 3.8) .64; mean .52 > 5/12.
    expect(themeOf(await pictureOf(analyst, path), 'ambition').table).toEqual({
      kind: 'shown',
      base: 5,
      mean: 3.9,
      interval: { lower: 3.41, upper: 4.21 },
      bounds: { lower: 3.07, upper: 4.21 },
      distribution: { counts: [0, 0, 9, 15, 6], missing: noneMissing },
      agreement: 'mostly-agreed',
      word: 'mixed',
    });
  });

  test('climate and practice stand apart', async () => {
    const { analyst, path } = await seven();
    const { climate, practice } = themeOf(await pictureOf(analyst, path), 'ambition');
    // Climate 4, 3, 5, 4, 4: mean 4, s² = 2/4, half width 2.776445 · .316228 · .534522 = .469304; from 3.53 on: strength.
    expect(climate).toMatchObject({ base: 5, mean: 4, interval: { lower: 3.53, upper: 4.29 }, word: 'strength' });
    expect(climate).toMatchObject({ agreement: 'of-one-mind', distribution: { counts: [0, 0, 3, 9, 3] } });
    // Practice 4, 3, 5, 4, 3: 19/5.
    expect(practice).toMatchObject({ base: 5, mean: 3.8, distribution: { counts: [0, 0, 6, 6, 3] }, word: 'mixed' });
  });

  test('a negatively worded statement is turned around before it is counted', async () => {
    const { analyst, path } = await seven();
    // Agreeing that newcomers hear too little was answered 2, 3, 1, 2, 3; turned around 4, 3, 5, 4, 3.
    expect(statementOf(await pictureOf(analyst, path), 'ambition.newcomers')).toMatchObject({
      mean: 3.8,
      distribution: { counts: [0, 0, 2, 2, 1], missing: noneMissing },
    });
  });

  test('who says "don’t know" to more than half of a theme has no score on it, and is counted as missing', async () => {
    const partly = onAmbition(5, 5, null, null, null, null);
    const { analyst, path } = await aWaveSeen(9, {
      answers: [...fiveOnAmbition, allOnAmbition(4), partly, null, null],
    });
    const { table } = themeOf(await pictureOf(analyst, path), 'ambition');
    // (19.5 + 4)/6 = 3.9167: to one decimal, because one organisation answered only some of the statements.
    expect(table).toMatchObject({ base: 6, mean: 3.9, distribution: { missing: { 'dont-know': 4 } } });
  });

  test('when everyone answered there is no uncertainty left', async () => {
    const { analyst, path } = await aWaveSeen(5, { answers: fiveOnAmbition });
    const { table } = themeOf(await pictureOf(analyst, path), 'ambition');
    const exactly = { lower: 3.9, upper: 3.9 };
    expect(table).toMatchObject({ mean: 3.9, interval: exactly, bounds: exactly, word: 'strength' });
  });

  test('when everyone says the same nothing is said about those who did not answer', async () => {
    const { analyst, path } = await aWaveSeen(8, {
      answers: [...Array.from({ length: 5 }, () => allOnAmbition(5)), null, null, null],
    });
    const { table } = themeOf(await pictureOf(analyst, path), 'ambition');
    // Bounds: (25 + 3 · 1)/8 = 3.5 and 5.
    expect(table).toMatchObject({ mean: 5, interval: null, word: null, agreement: 'of-one-mind' });
    expect(table).toMatchObject({ bounds: { lower: 3.5, upper: 5 } });
  });

  test('two camps are called so', async () => {
    const { analyst, path } = await aWaveSeen(8, {
      answers: [1, 2, 2, 4, 5, 4].map(allOnAmbition),
    });
    // Three of six below the middle, three above, none on it.
    expect(themeOf(await pictureOf(analyst, path), 'ambition').table).toMatchObject({ agreement: 'two-camps' });
  });

  test('"compared with a year ago" has a score and no judgement', async () => {
    const { analyst, path } = await aWaveSeen(6, {
      answers: [3, 3, 4, 4, 5].map((value) => ({ 'ambition.year-ago': value })),
    });
    // (3 + 3 + 4 + 4 + 5)/5 = 3.8
    expect(themeOf(await pictureOf(analyst, path), 'ambition').yearAgo).toMatchObject({
      base: 5,
      mean: 3.8,
      word: null,
      distribution: { counts: [0, 0, 2, 2, 1] },
    });
  });

  test('the response counts everyone who was asked, and names the sectors that are silent', async () => {
    const { analyst, path, network } = await aWaveSeen(7, { answers: [...fiveOnAmbition, null, null] });
    const { response, threshold } = await pictureOf(analyst, path);
    expect(network.members.every(({ sector }) => sector === 'Zorg')).toBe(true);
    expect(response).toEqual({
      invited: 7,
      submitted: 5,
      declined: 0,
      sectors: [{ sector: 'Zorg', invited: 7, submitted: 5 }],
      silent: [],
    });
    expect(threshold).toBe(5);
  });

  test('who filled it in is shown from the threshold on', async () => {
    const withRole = (roles: string[]) => roles.map((role) => ({ 'about.role': role }));
    const five = await aWaveSeen(6, { answers: withRole(['executive', 'manager', 'manager', 'adviser', 'manager']) });
    const roles = (await pictureOf(five.analyst, five.path)).roles;
    expect(roles).toMatchObject({ kind: 'shown', base: 5 });
    expect(roles?.kind === 'shown' && roles.roles.map(({ role, count }) => [role, count])).toEqual([
      ['executive', 1],
      ['manager', 3],
      ['adviser', 1],
    ]);
    const four = await aWaveSeen(6, { answers: withRole(['executive', 'manager', 'manager', 'adviser']) });
    expect((await pictureOf(four.analyst, four.path)).roles).toEqual({ kind: 'hidden', reason: 'below-threshold' });
  });
});
