import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { waves } from '../../../db/schema.ts';
import { anotherWave, aWaveSeen } from '../../helpers/a-wave-seen.ts';
import { database, newInspector, newUser, signIn, type Visitor, visitor } from '../../helpers/home.ts';
import { interview } from '../../helpers/say.ts';

const given = {
  'ambition.known': 4,
  'relation.needs': 'Een heel eigen opmerking.',
  'close.topics': 'Een eigen onderwerp.',
};

/** Everything that only an analyst of the wave may do, on a wave with something in it. */
async function confidential() {
  const wave = await aWaveSeen(3, { answers: [given] });
  const interviewId = await interview(wave, null, [{ code: 'trust' }]);
  const { observations } = await (await wave.analyst.get(`${wave.path}/observations`)).json();
  const { topics } = await (await wave.analyst.get(`${wave.path}/topics`)).json();
  const remark = { text: 'x', tone: null, themes: [], codes: [] };
  const asks: ((who: Visitor) => Promise<Response>)[] = [
    (who) => who.get(`${wave.path}/responses`),
    (who) => who.get(`${wave.path}/observations`),
    (who) => who.get(`${wave.path}/interviews`),
    (who) => who.get(`${wave.path}/topics`),
    (who) => who.send('POST', `${wave.path}/interviews`, { kind: 'expert-by-experience', heldOn: '2026-02-03' }),
    (who) => who.send('POST', `/v1/interviews/${interviewId}/observations`, remark),
    (who) => who.send('POST', `/v1/interviews/${interviewId}/topics`, { text: 'x' }),
    (who) => who.send('PATCH', `/v1/observations/${observations[0].id}`, { tone: 'goes-well' }),
    (who) => who.send('DELETE', `/v1/observations/${observations[0].id}`),
    (who) => who.send('PATCH', `/v1/topics/${topics[0].id}`, { wording: 'x' }),
  ];
  const statuses = (who: Visitor) => Promise.all(asks.map(async (ask) => (await ask(who)).status));
  return { wave, statuses, all: (status: number) => asks.map(() => status) };
}

describe('who reads individual answers', () => {
  test('an analyst reads what every organisation answered', async () => {
    const { wave } = await confidential();
    const { responses } = await (await wave.analyst.get(`${wave.path}/responses`)).json();
    expect(responses).toMatchObject([{ organisation: 'Organisatie A', sector: 'Zorg' }]);
    expect(responses[0].answers).toContainEqual({
      item: 'ambition.known',
      kind: 'value',
      value: 4,
      text: null,
      missing: null,
    });
  });

  test('a coordinator never does, not before and not after publication', async () => {
    const { wave, statuses, all } = await confidential();
    const coordinator = await signIn(wave.network.coordinator.id);
    expect(await statuses(coordinator)).toEqual(all(403));
    expect((await wave.analyst.send('POST', `${wave.path}/publication`)).status).toBe(201);
    expect(await statuses(coordinator)).toEqual(all(403));
  });

  test('an inspector of the same inspectorate who was not named in the promise does not either', async () => {
    const { wave, all, statuses } = await confidential();
    const later = await anotherWave(wave.network, { answers: [given], analysts: [wave.network.coordinator.id] });
    expect((await wave.analyst.get(`${later.path}/responses`)).status).toBe(403);
    expect((await wave.analyst.get(`${later.path}/observations`)).status).toBe(403);
    expect(await statuses(wave.analyst)).not.toEqual(all(403));
  });

  test('for a stranger none of it exists, and nobody has to sign in first', async () => {
    const { statuses, all } = await confidential();
    expect(await statuses((await newInspector()).visit)).toEqual(all(404));
    expect(await statuses((await newUser()).visit)).toEqual(all(404));
    expect(await statuses(visitor())).toEqual(all(401));
  });

  test('an analyst from outside the inspectorate reads the wave, and nothing else of the network', async () => {
    const outside = await newUser();
    const { network, path } = await aWaveSeen(3, { answers: [given], analysts: [outside.id] });
    expect((await outside.visit.get(`${path}/responses`)).status).toBe(200);
    expect((await outside.visit.get(`${path}/picture`)).status).toBe(200);
    expect((await outside.visit.get(`/v1/networks/${network.networkId}/pictures`)).status).toBe(404);
  });

  test('what a member has not submitted is read by nobody', async () => {
    const { analyst, path } = await aWaveSeen(3, { answers: [] });
    expect((await (await analyst.get(`${path}/responses`)).json()).responses).toEqual([]);
  });

  test('before a wave is open there is nothing to enter', async () => {
    const { analyst, path, waveId } = await aWaveSeen(3, { answers: [] });
    await database().update(waves).set({ status: 'draft' }).where(eq(waves.id, waveId));
    const held = { kind: 'expert-by-experience', heldOn: '2026-02-03' };
    const response = await analyst.send('POST', `${path}/interviews`, held);
    expect([response.status, (await response.json()).type]).toEqual([409, '/v1/problems/wave-not-open']);
    expect((await analyst.get(`${path}/picture`)).status).toBe(409);
  });
});
