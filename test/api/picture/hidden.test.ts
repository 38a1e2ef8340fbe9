import { describe, expect, test } from 'vitest';
import { anotherWave, aWaveSeen, pictureOf, statementOf, themeOf } from '../../helpers/a-wave-seen.ts';
import { allOnAmbition, fiveOnAmbition, onAmbition } from '../../helpers/ambition-answers.ts';

const hidden = (reason: string) => ({ kind: 'hidden', reason });

describe('what stays hidden in the picture', () => {
  test('below the threshold no number leaves', async () => {
    const { analyst, path } = await aWaveSeen(7, { answers: fiveOnAmbition.slice(0, 4) });
    const picture = await pictureOf(analyst, path);
    for (const { table, climate, practice, items, yearAgo } of picture.themes) {
      const tables = [table, climate, practice, yearAgo, ...items.map((item) => item.table)];
      expect(tables).toEqual(tables.map(() => hidden('below-threshold')));
    }
    expect(picture.roles).toEqual(hidden('below-threshold'));
    // The response itself may be shown.
    expect(picture.response.submitted).toBe(4);
  });

  test('the threshold is the one that was promised', async () => {
    const { analyst, path } = await aWaveSeen(7, { answers: fiveOnAmbition.slice(0, 4), threshold: 4 });
    expect(themeOf(await pictureOf(analyst, path), 'ambition').table).toMatchObject({ kind: 'shown', base: 4 });
  });

  test('nobody answered, one answered: the picture is there, without numbers', async () => {
    for (const answers of [[], [allOnAmbition(3)]]) {
      const { analyst, path } = await aWaveSeen(3, { answers, threshold: 3 });
      const picture = await pictureOf(analyst, path);
      expect(picture.response.submitted).toBe(answers.length);
      expect(picture.themes.map(({ table }) => table)).toEqual(picture.themes.map(() => hidden('below-threshold')));
    }
  });

  test('a theme that nobody could judge says so', async () => {
    const { analyst, path } = await aWaveSeen(7, { answers: fiveOnAmbition });
    const picture = await pictureOf(analyst, path);
    expect(themeOf(picture, 'relation').table).toEqual(hidden('nobody-could-judge'));
    expect(statementOf(picture, 'relation.trust')).toEqual(hidden('nobody-could-judge'));
  });

  test('a statement that too few could judge does not follow from its theme', async () => {
    // Four of five know whether the ambition fits their work; of that statement nothing may be worked out.
    const answers = fiveOnAmbition.map((given, place) => {
      const { 'ambition.fit': fit, ...others } = given;
      return place === 0 ? others : { ...others, 'ambition.fit': fit ?? 3 };
    });
    const one = await aWaveSeen(7, { answers });
    const picture = await pictureOf(one.analyst, one.path);
    expect(statementOf(picture, 'ambition.fit')).toEqual(hidden('below-threshold'));
    // Pooled: the other five statements of five organisations, 25 answers and no "don't know".
    const { table, climate } = themeOf(picture, 'ambition');
    if (table.kind !== 'shown' || climate.kind !== 'shown') throw new Error('expected scores');
    expect(table.distribution.counts.reduce((sum, count) => sum + count)).toBe(25);
    expect(table.distribution.missing['dont-know']).toBe(0);
    // The same with other answers to the hidden statement: nothing that leaves changes.
    const other = await aWaveSeen(7, {
      answers: answers.map((given) => ('ambition.fit' in given ? { ...given, 'ambition.fit': 1 } : given)),
    });
    const themes = (await pictureOf(other.analyst, other.path)).themes;
    expect(themes).toEqual(picture.themes);
  });

  test('a mean from which the answers of one organisation would follow is hidden', async () => {
    // Threshold 3. Nobody answered the last two statements; the fourth organisation answered three of the other four,
    // half of the six asked. With the counts per statement beside it, a mean to 0.1 over 4 organisations and 4
    // statements leaves the sum of its answers unknown by 0.1 · 4 · 4 = 1.6 only: less than two points.
    const { analyst, path } = await aWaveSeen(6, {
      threshold: 3,
      answers: [onAmbition(4, 4, 4, 3), onAmbition(3, 3, 3, 3), onAmbition(5, 5, 5, 5), onAmbition(5, 5, 1)],
    });
    const picture = await pictureOf(analyst, path);
    expect(themeOf(picture, 'ambition').table).toEqual(hidden('would-reveal'));
    expect(statementOf(picture, 'ambition.known')).toMatchObject({ kind: 'shown', base: 4 });
  });

  test('one that answered some statements only makes the mean of the theme coarser, not those of the statements', async () => {
    const { analyst, path } = await aWaveSeen(8, { answers: [...fiveOnAmbition, onAmbition(5, 5, 5)] });
    const picture = await pictureOf(analyst, path);
    // (19.5 + 5)/6 = 4.0833
    expect(themeOf(picture, 'ambition').table).toMatchObject({ base: 6, mean: 4.1 });
    // (4 + 3 + 5 + 4 + 4 + 5)/6 = 4.1667
    expect(statementOf(picture, 'ambition.known')).toMatchObject({ base: 6, mean: 4.17 });
  });

  test('two organisations that swap their answers change nothing in the picture', async () => {
    const answers = [...fiveOnAmbition, onAmbition(1, 2, 3, null, 4, 5)];
    const first = await aWaveSeen(8, { answers });
    const [a, b, ...rest] = answers;
    const second = await anotherWave(first.network, { answers: [b ?? null, a ?? null, ...rest] });
    const before = await pictureOf(first.analyst, first.path);
    const after = await pictureOf(second.analyst, second.path);
    expect({ ...after, waveId: before.waveId }).toEqual(before);
  });

  test('no name of a member and no remark in its own words is in the picture', async () => {
    const text = 'Onze wijkagent hoort hier niets van terug.';
    const { analyst, path, network } = await aWaveSeen(7, {
      answers: fiveOnAmbition.map((given) => ({ ...given, 'relation.needs': text, 'close.topics': text })),
    });
    const { observations } = await (await analyst.get(`${path}/observations`)).json();
    for (const { id } of observations) {
      const coding = { tone: 'can-improve', themes: ['processes'], codes: ['feedback-to-practice'] };
      await analyst.send('PATCH', `/v1/observations/${id}`, coding);
    }
    const picture = JSON.stringify(await pictureOf(analyst, path));
    expect(picture).toContain('feedback-to-practice');
    expect(picture).not.toContain(text);
    for (const { name, id } of network.members) {
      expect(picture).not.toContain(name);
      expect(picture).not.toContain(id);
    }
  });
});
