import { describe, expect, test } from 'vitest';
import { anotherWave, aWaveSeen, type SeenWave } from '../../helpers/a-wave-seen.ts';
import type { Given } from '../../helpers/arrange-answered-wave.ts';
import { newUser, signIn, type Visitor } from '../../helpers/home.ts';
import { codeAnswers } from '../../helpers/say.ts';

const coding = (code: string) => ({ tone: 'can-improve', themes: [], codes: [code] });

/** Twelve organisations wrote something and one analyst coded it; another may be asked. */
async function coded(members = 12) {
  const other = await newUser();
  const answers: Given[] = Array.from({ length: members }, (_, place) => ({ 'relation.needs': `Opmerking ${place}.` }));
  const network = (await aWaveSeen(members, { answers: [] })).network;
  const wave = await anotherWave(network, { answers, label: 'Met twee', analysts: [network.inspector.id, other.id] });
  await codeAnswers(wave, Array(members).fill({ code: 'trust' }));
  return { wave, other };
}

const ask = (wave: SeenWave, body: unknown) => wave.analyst.send('POST', `${wave.path}/coding-samples`, body);
const see = async (who: Visitor, id: string) => (await who.get(`/v1/coding-samples/${id}`)).json();
const codeAll = async (who: Visitor, id: string, codeOf: (place: number) => string) => {
  const { items } = await see(who, id);
  for (const [place, { observationId }] of items.entries()) {
    const put = await who.send('PUT', `/v1/coding-samples/${id}/codings/${observationId}`, coding(codeOf(place)));
    if (put.status !== 200) throw new Error(`codeAll: answered ${put.status}`);
  }
};

describe('a second coder', () => {
  test('gets a fifth, at least ten, and sees nothing of how the first one coded, anywhere', async () => {
    const { wave, other } = await coded();
    const { id } = await (await ask(wave, { coderId: other.id })).json();
    const sample = await see(other.visit, id);
    // 20 % of 12 is 3, so ten.
    expect(sample).toMatchObject({ kind: 'to-code', total: 10, done: 0 });
    expect(JSON.stringify(sample)).not.toContain('trust');
    const { observations } = await (await other.visit.get(`${wave.path}/observations`)).json();
    const withheld = observations.filter((one: { withheld: boolean }) => one.withheld);
    expect(withheld).toHaveLength(10);
    expect(JSON.stringify(withheld)).not.toContain('trust');
    const change = await other.visit.send('PATCH', `/v1/observations/${withheld[0].id}`, coding('trust'));
    expect((await change.json()).type).toBe('/v1/problems/in-sample');
    // The one who asked sees how far it is, and no coding yet.
    expect(await see(wave.analyst, id)).toEqual({ kind: 'waiting', coder: expect.any(String), total: 10, done: 0 });
    const peek = await wave.analyst.send('PUT', `/v1/coding-samples/${id}/codings/${withheld[0].id}`, coding('trust'));
    expect(peek.status).toBe(403);
  });

  test('who agrees in everything has an alpha that is not defined for one value throughout', async () => {
    const { wave, other } = await coded(3);
    const { id } = await (await ask(wave, { coderId: other.id })).json();
    await codeAll(other.visit, id, () => 'trust');
    const compared = await see(wave.analyst, id);
    // All three of fewer than ten are drawn; with one category there is nothing to agree beyond chance.
    expect(compared).toMatchObject({ kind: 'compared', total: 3, same: 3, differences: [] });
    expect(compared.alpha).toEqual({ tone: null, theme: null, codes: null });
  });

  test('differences stand side by side and are settled one by one; who settled what is kept', async () => {
    const { wave, other } = await coded(4);
    const { id } = await (await ask(wave, { coderId: other.id, share: 1 })).json();
    await codeAll(other.visit, id, (place) => (place < 3 ? 'shared-commitment' : 'trust'));
    const compared = await see(wave.analyst, id);
    expect(compared).toMatchObject({ same: 1, total: 4 });
    // R: irr::kripp.alpha(rbind(c(1,1,1,1), c(2,2,2,1)), 'nominal')$value is -0.4; the sets share nothing, so MASI is the same.
    expect(compared.alpha.codes).toBeCloseTo(-0.4, 10);
    const [a, b, c] = compared.differences;
    expect(a).toMatchObject({ first: coding('trust'), second: coding('shared-commitment'), settled: null });
    const settle = (one: { observationId: string }, body: unknown) =>
      other.visit.send('PUT', `/v1/coding-samples/${id}/settlements/${one.observationId}`, body);
    await settle(a, { as: 'first' });
    await settle(b, { as: 'second' });
    const third = { tone: 'goes-well', themes: ['relation'], codes: ['trust', 'shared-commitment'] };
    const after = await (await settle(c, { as: 'third', coding: third })).json();
    expect(after.differences.map((one: { settled: { as: string } | null }) => one.settled?.as)).toEqual([
      'first',
      'second',
      'third',
    ]);
    // The agreement is that of before they talked.
    expect(after.alpha).toEqual(compared.alpha);
    const { observations } = await (await wave.analyst.get(`${wave.path}/observations`)).json();
    const now = (one: { observationId: string }) =>
      observations.find(({ id: each }: { id: string }) => each === one.observationId).codes;
    expect([now(a), now(b), now(c)]).toEqual([['trust'], ['shared-commitment'], ['shared-commitment', 'trust']]);
  });

  test('what is in a sample is not split', async () => {
    const { wave, other } = await coded(3);
    await ask(wave, { coderId: other.id });
    const { observations } = await (await wave.analyst.get(`${wave.path}/observations`)).json();
    const split = await wave.analyst.send('POST', `/v1/observations/${observations[0].id}/parts`, { cuts: [5] });
    expect((await split.json()).type).toBe('/v1/problems/in-sample');
  });

  test('is another analyst of the wave, and there must be something to code', async () => {
    const { wave } = await coded(3);
    const fieldsOf = async (response: Response) =>
      (await response.json()).errors.map(({ field }: { field: string }) => field);
    for (const coderId of [wave.network.inspector.id, (await newUser()).id, wave.network.coordinator.id]) {
      expect(await fieldsOf(await ask(wave, { coderId }))).toEqual(['coderId']);
    }
    const other = await newUser();
    const empty = await anotherWave(wave.network, {
      answers: [{ 'relation.needs': 'Iets.' }],
      label: 'Leeg',
      analysts: [wave.network.inspector.id, other.id],
    });
    expect((await (await ask(empty, { coderId: other.id })).json()).type).toBe('/v1/problems/nothing-coded');
  });
});

describe('what suggestions learn from', () => {
  test('is what was coded in the other waves that the analyst reads, and nothing else', async () => {
    const { wave, other } = await coded(3);
    const later = await anotherWave(wave.network, { answers: [], label: 'Later' });
    const examples = async (who: Visitor, path: string) =>
      (await (await who.get(`${path}/coding-examples`)).json()).examples;
    expect((await examples(later.analyst, later.path)).map(({ codes }: { codes: string[] }) => codes)).toEqual([
      ['trust'],
      ['trust'],
      ['trust'],
    ]);
    expect(await examples(wave.analyst, wave.path)).toEqual([]);
    expect((await other.visit.get(`${later.path}/coding-examples`)).status).toBe(404);
    const coordinator = await signIn(wave.network.coordinator.id);
    expect((await coordinator.get(`${later.path}/coding-examples`)).status).toBe(403);
    // Not what the second coder is to code blind.
    await ask(wave, { coderId: other.id });
    const third = await anotherWave(wave.network, { answers: [], label: 'Ook', analysts: [other.id] });
    expect(await examples(other.visit, third.path)).toEqual([]);
  });
});
