import { describe, expect, test } from 'vitest';
import { aWaveSeen, pictureOf, type SeenWave } from '../../helpers/a-wave-seen.ts';
import { interview } from '../../helpers/say.ts';

const text = 'Het overleg gaat goed. Alleen de besluiten duren te lang.';
const cut = 'Het overleg gaat goed.'.length;

const aWave = () => aWaveSeen(3, { answers: [{ 'relation.needs': text }, { 'relation.needs': 'Niets.' }] });
const listOf = async ({ analyst, path }: SeenWave) =>
  (await (await analyst.get(`${path}/observations`)).json()).observations;
const typeOf = async (response: Response) => [response.status, (await response.json()).type];

describe('splitting a remark into parts', () => {
  test('each part is coded by itself, in the place of the whole, and the original is kept', async () => {
    const wave = await aWave();
    const [whole] = await listOf(wave);
    const split = await wave.analyst.send('POST', `/v1/observations/${whole.id}/parts`, { cuts: [cut] });
    expect(split.status).toBe(201);
    const after = await listOf(wave);
    expect(after.map((one: { text: string }) => one.text)).toEqual([
      'Het overleg gaat goed.',
      'Alleen de besluiten duren te lang.',
      'Niets.',
    ]);
    expect(after[0]).toMatchObject({ partOf: whole.id, source: whole.source, themes: whole.themes, coded: false });
    expect((await (await wave.analyst.get(`/v1/observations/${whole.id}`)).json()).text).toBe(text);
    // The whole no longer counts, so it can't be coded beside its parts, or split once more.
    const again = await wave.analyst.send('POST', `/v1/observations/${whole.id}/parts`, { cuts: [cut] });
    expect(await typeOf(again)).toEqual([409, '/v1/problems/already-split']);
    const code = await wave.analyst.send('PATCH', `/v1/observations/${whole.id}`, { tone: 'goes-well' });
    expect(await typeOf(code)).toEqual([409, '/v1/problems/already-split']);
  });

  test('it can be undone, with the coding it had, while no part is coded', async () => {
    const wave = await aWave();
    const [whole] = await listOf(wave);
    const coding = { tone: 'goes-well', themes: ['relation'], codes: ['trust'] };
    await wave.analyst.send('PATCH', `/v1/observations/${whole.id}`, coding);
    await wave.analyst.send('POST', `/v1/observations/${whole.id}/parts`, { cuts: [cut] });
    expect((await wave.analyst.send('DELETE', `/v1/observations/${whole.id}/parts`)).status).toBe(204);
    expect((await listOf(wave))[0]).toMatchObject({ id: whole.id, ...coding, coded: true });

    await wave.analyst.send('POST', `/v1/observations/${whole.id}/parts`, { cuts: [cut] });
    const [part] = await listOf(wave);
    await wave.analyst.send('PATCH', `/v1/observations/${part.id}`, coding);
    const undo = await wave.analyst.send('DELETE', `/v1/observations/${whole.id}/parts`);
    expect(await typeOf(undo)).toEqual([409, '/v1/problems/parts-coded']);
    expect(await listOf(wave)).toHaveLength(3);
  });

  test('a part without text, or a place outside the text, is refused', async () => {
    const wave = await aWave();
    const [whole] = await listOf(wave);
    for (const cuts of [[text.length], [text.length + 5], [5, 3], [0], [cut, cut + 1]]) {
      const response = await wave.analyst.send('POST', `/v1/observations/${whole.id}/parts`, { cuts });
      expect([cuts, response.status]).toEqual([cuts, 422]);
    }
    expect(await listOf(wave)).toHaveLength(2);
  });

  test('two parts of one organisation are one voice, and an interview counts its parts', async () => {
    const wave = await aWaveSeen(3, { answers: [{ 'relation.needs': text }], threshold: 3 });
    const interviewId = await interview(wave, null, []);
    const said = { text, tone: null, themes: [], codes: [] };
    const added = await (await wave.analyst.send('POST', `/v1/interviews/${interviewId}/observations`, said)).json();
    await wave.analyst.send('POST', `/v1/observations/${added.id}/parts`, { cuts: [cut] });
    const { interviews } = await (await wave.analyst.get(`${wave.path}/interviews`)).json();
    expect(interviews[0].observations).toBe(2);
    const all = await listOf(wave);
    await wave.analyst.send('POST', `/v1/observations/${all[0].id}/parts`, { cuts: [cut] });
    for (const { id } of await listOf(wave)) {
      await wave.analyst.send('PATCH', `/v1/observations/${id}`, { tone: 'can-improve', themes: [], codes: ['trust'] });
    }
    // One organisation and one expert spoke, four times in all: too few to be mentioned.
    const { themes } = await pictureOf(wave.analyst, wave.path);
    expect(JSON.stringify(themes)).not.toContain('"trust"');
  });
});
