import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { auditEvents } from '../../../db/schema.ts';
import { anImprovementTheme } from '../../helpers/a-picture.ts';
import { arrangeNetwork, arrangeWave } from '../../helpers/arrange-published-wave.ts';
import { database, newInspector, newUser, signIn, visitor } from '../../helpers/home.ts';
import { store } from '../../helpers/store.ts';

const published = async () => {
  const network = await arrangeNetwork(store);
  return { network, waveId: await arrangeWave(store, network) };
};

const aYearAhead = () => new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);

describe('improvement opportunities', () => {
  test('the coordinator writes them down in the session, and they come back in that order', async () => {
    const { network, waveId } = await published();
    const coordinator = await signIn(network.coordinator.id);
    for (const text of ['We stellen drie doelen.', 'We nodigen scholen uit.']) {
      const added = await coordinator.send('POST', `/v1/waves/${waveId}/opportunities`, { theme: 'ambition', text });
      expect(added.status).toBe(201);
      expect(await added.json()).toMatchObject({ waveId, theme: 'ambition', text });
    }
    const list = await (await coordinator.get(`/v1/waves/${waveId}/opportunities`)).json();
    expect(list.opportunities.map(({ text }: { text: string }) => text)).toEqual([
      'We stellen drie doelen.',
      'We nodigen scholen uit.',
    ]);
  });

  test('I reword one, move it to another theme and remove it; each is in the audit', async () => {
    const { network, waveId } = await published();
    const inspector = await signIn(network.inspector.id);
    const added = await inspector.send('POST', `/v1/waves/${waveId}/opportunities`, {
      theme: 'relation',
      text: 'Bellen',
    });
    const { id } = await added.json();
    const changed = await inspector.send('PATCH', `/v1/opportunities/${id}`, {
      theme: 'processes',
      text: 'Elkaar bellen',
    });
    expect(await changed.json()).toMatchObject({ id, theme: 'processes', text: 'Elkaar bellen' });
    expect((await inspector.send('DELETE', `/v1/opportunities/${id}`)).status).toBe(204);
    expect(await (await inspector.get(`/v1/waves/${waveId}/opportunities`)).json()).toEqual({ opportunities: [] });

    const audit = await database().select().from(auditEvents).where(eq(auditEvents.thingId, id));
    expect(audit.map(({ action, actor }) => [action, actor]).toSorted()).toEqual([
      ['add', network.inspector.id],
      ['change', network.inspector.id],
      ['remove', network.inspector.id],
    ]);
  });

  test('I say which improvement themes it answers; only those of the picture can be chosen', async () => {
    const network = await arrangeNetwork(store);
    const canImprove = [anImprovementTheme('relation', 'contact'), anImprovementTheme('relation', 'trust')];
    const waveId = await arrangeWave(store, network, { picture: { canImprove } });
    const coordinator = await signIn(network.coordinator.id);
    const path = `/v1/waves/${waveId}/opportunities`;
    const text = 'Elkaar bellen';
    const added = await coordinator.send('POST', path, { theme: 'relation', text, codes: ['trust', 'contact'] });
    const { id, codes } = await added.json();
    expect(codes).toEqual(['contact', 'trust']);
    const reworded = await coordinator.send('PATCH', `/v1/opportunities/${id}`, { text: 'Eerst bellen' });
    expect(await reworded.json()).toMatchObject({ text: 'Eerst bellen', codes: ['contact', 'trust'] });
    await coordinator.send('PATCH', `/v1/opportunities/${id}`, { codes: ['trust'] });
    expect((await (await coordinator.get(path)).json()).opportunities).toMatchObject([{ codes: ['trust'] }]);
    const ofNetwork = await coordinator.get(`/v1/networks/${network.networkId}/opportunities`);
    expect((await ofNetwork.json()).opportunities).toMatchObject([{ codes: ['trust'], actions: 0 }]);
    const refused = await coordinator.send('PATCH', `/v1/opportunities/${id}`, { codes: ['unheard'] });
    expect(refused.status).toBe(422);
    expect((await refused.json()).errors).toMatchObject([{ field: 'codes' }]);
    expect((await coordinator.send('DELETE', `/v1/opportunities/${id}`)).status).toBe(204);
  });

  test('one that an action came from can not be removed, and is still there', async () => {
    const { network, waveId } = await published();
    const coordinator = await signIn(network.coordinator.id);
    const added = await coordinator.send('POST', `/v1/waves/${waveId}/opportunities`, {
      theme: 'ambition',
      text: 'Doelen',
    });
    const { id } = await added.json();
    await coordinator.send('POST', `/v1/networks/${network.networkId}/actions`, {
      text: 'Een werkgroep maken',
      ownerId: network.members[0]?.id,
      deadline: aYearAhead(),
      opportunityId: id,
    });
    const refused = await coordinator.send('DELETE', `/v1/opportunities/${id}`);
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ type: '/v1/problems/opportunity-in-use' });
    const ofNetwork = await (await coordinator.get(`/v1/networks/${network.networkId}/opportunities`)).json();
    expect(ofNetwork.opportunities).toMatchObject([{ id, actions: 1, waveLabel: 'Meting' }]);
  });

  test('there is nothing to reflect on before the picture is published', async () => {
    const network = await arrangeNetwork(store);
    const waveId = await arrangeWave(store, network, { status: 'closed' });
    const inspector = await signIn(network.inspector.id);
    for (const refused of [
      await inspector.get(`/v1/waves/${waveId}/opportunities`),
      await inspector.send('POST', `/v1/waves/${waveId}/opportunities`, { theme: 'ambition', text: 'Te vroeg' }),
    ]) {
      expect(refused.status).toBe(409);
      expect(await refused.json()).toMatchObject({ type: '/v1/problems/nothing-published' });
    }
  });

  test('an empty text and an unknown theme are both named, and nothing is stored', async () => {
    const { network, waveId } = await published();
    const inspector = await signIn(network.inspector.id);
    const refused = await inspector.send('POST', `/v1/waves/${waveId}/opportunities`, { theme: 'weather', text: '  ' });
    expect(refused.status).toBe(422);
    const { errors } = await refused.json();
    expect(errors.map(({ field }: { field: string }) => field).toSorted()).toEqual(['text', 'theme']);
    expect(await (await inspector.get(`/v1/waves/${waveId}/opportunities`)).json()).toEqual({ opportunities: [] });
  });

  test('for who has nothing to do with the network, it does not exist', async () => {
    const { network, waveId } = await published();
    const inspector = await signIn(network.inspector.id);
    const added = await inspector.send('POST', `/v1/waves/${waveId}/opportunities`, {
      theme: 'ambition',
      text: 'Van ons',
    });
    const { id } = await added.json();
    const strangers = [(await newInspector()).visit, (await newUser()).visit];
    for (const stranger of strangers) {
      expect((await stranger.get(`/v1/waves/${waveId}/opportunities`)).status).toBe(404);
      expect((await stranger.get(`/v1/networks/${network.networkId}/opportunities`)).status).toBe(404);
      expect((await stranger.send('PATCH', `/v1/opportunities/${id}`, { text: 'Van mij' })).status).toBe(404);
      expect((await stranger.send('DELETE', `/v1/opportunities/${id}`)).status).toBe(404);
    }
    expect((await visitor().get(`/v1/waves/${waveId}/opportunities`)).status).toBe(401);
    expect(await (await inspector.get(`/v1/waves/${waveId}/opportunities`)).json()).toMatchObject({
      opportunities: [{ id, text: 'Van ons' }],
    });
  });
});
