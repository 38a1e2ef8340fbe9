import { describe, expect, test } from 'vitest';
import { aNetwork, coordinatorOf, got, refusal } from '../../helpers/a-network.ts';
import { colleagueOf, newInspector, newUser, visitor } from '../../helpers/home.ts';

type Listed = { networks: { id: string; name: string; role: string; members: number }[] };

describe('who sees which network', () => {
  test('an inspector sees the networks of the own inspectorate, by name, and no others', async () => {
    const inspector = await newInspector();
    const colleague = await colleagueOf(inspector);
    for (const name of ['Netwerk Zorg', 'Netwerk Arbeid']) {
      await got(inspector.visit.send('POST', '/v1/networks', { name }), 201);
    }
    await aNetwork();
    const { networks } = await got<Listed>(colleague.visit.get('/v1/networks'));
    expect(networks).toMatchObject([
      { name: 'Netwerk Arbeid', role: 'inspector', members: 0 },
      { name: 'Netwerk Zorg', role: 'inspector', members: 0 },
    ]);
  });

  test('the network of another inspectorate does not exist for me, whatever I try', async () => {
    const { path, networkId } = await aNetwork(3);
    const other = await newInspector();
    for (const part of ['', '/coordinators', '/memberships', '/waves', '/possible-analysts']) {
      expect(await refusal(other.visit.get(`${path}${part}`), 404)).toMatchObject({ type: '/v1/problems/not-found' });
    }
    await refusal(other.visit.send('PATCH', path, { name: 'Van mij' }), 404);
    const member = { organisation: 'A', sector: 'B', contactName: 'C', contactEmail: 'c@example.org' };
    await refusal(other.visit.send('POST', `${path}/memberships`, member), 404);
    await refusal(other.visit.send('POST', `${path}/member-imports`, 'a;b', { 'Content-Type': 'text/csv' }), 404);
    await refusal(other.visit.send('POST', `${path}/coordinators`, { name: 'X', email: 'x@example.org' }), 404);
    await refusal(other.visit.send('DELETE', `${path}/coordinators/${other.id}`), 404);
    const { networks } = await got<Listed>(other.visit.get('/v1/networks'));
    expect(networks.map(({ id }) => id)).not.toContain(networkId);
  });

  test('a coordinator sees only the own networks', async () => {
    const mine = await aNetwork(2, 'Netwerk Mijn');
    const notMine = await got<{ id: string }>(
      mine.inspector.visit.send('POST', '/v1/networks', { name: 'Netwerk Ander' }),
      201,
    );
    const coordinator = await coordinatorOf(mine);
    const { networks } = await got<Listed>(coordinator.visit.get('/v1/networks'));
    expect(networks).toMatchObject([{ id: mine.networkId, role: 'coordinator', members: 2 }]);
    await refusal(coordinator.visit.get(`/v1/networks/${notMine.id}`), 404);
    expect(await got(coordinator.visit.get(mine.path))).toMatchObject({ role: 'coordinator', name: 'Netwerk Mijn' });
  });

  test('a coordinator neither describes nor makes networks, nor appoints coordinators', async () => {
    const network = await aNetwork();
    const coordinator = await coordinatorOf(network);
    expect(await refusal(coordinator.visit.send('PATCH', network.path, { ambition: 'Anders' }), 403)).toMatchObject({
      type: '/v1/problems/forbidden',
    });
    await refusal(coordinator.visit.send('POST', '/v1/networks', { name: 'Nieuw' }), 403);
    const friend = { name: 'Vriend', email: 'vriend@example.org' };
    await refusal(coordinator.visit.send('POST', `${network.path}/coordinators`, friend), 403);
    await refusal(coordinator.visit.send('DELETE', `${network.path}/coordinators/${coordinator.id}`), 403);
    expect(await got(network.inspector.visit.get(network.path))).toMatchObject({ ambition: '' });
  });

  test('someone with an account and no role sees an empty list', async () => {
    const user = await newUser();
    expect(await got<Listed>(user.visit.get('/v1/networks'))).toEqual({ networks: [] });
  });

  test('nobody has to sign in first', async () => {
    const { path } = await aNetwork();
    for (const visit of [
      visitor().get('/v1/networks'),
      visitor().get(path),
      visitor().get('/v1/networks/bestaat-niet'),
    ]) {
      expect(await refusal(visit, 401)).toMatchObject({ title: 'Niet ingelogd' });
    }
    await refusal(visitor().send('POST', '/v1/networks', { name: 'Netwerk' }), 401);
  });
});

describe('describing a network', () => {
  test('an inspector changes what is given, and the rest stays', async () => {
    const inspector = await newInspector();
    const words = { name: 'Netwerk', description: 'Wie we zijn', ambition: 'Waar we heen gaan' };
    const { id } = await got<{ id: string }>(inspector.visit.send('POST', '/v1/networks', words), 201);
    await got(inspector.visit.send('PATCH', `/v1/networks/${id}`, { ambition: '  Verder  ' }));
    expect(await got(inspector.visit.get(`/v1/networks/${id}`))).toMatchObject({ ...words, ambition: 'Verder' });
  });

  test('a name is needed and fits on one line, because it is the subject of mails', async () => {
    const inspector = await newInspector();
    const sent = (name: unknown) => inspector.visit.send('POST', '/v1/networks', { name });
    expect((await refusal(sent('   '), 422)).errors).toEqual([{ field: 'name', message: 'Vul dit in.' }]);
    const { errors } = await refusal(sent('Netwerk\r\nBcc: iedereen@example.org'), 422);
    expect(errors).toEqual([{ field: 'name', message: 'Gebruik één regel, zonder vreemde tekens.' }]);
  });
});

describe('a network that is part of another', () => {
  async function three() {
    const inspector = await newInspector();
    const ids: string[] = [];
    for (const name of ['Stuurgroep', 'Thema', 'Werkgroep']) {
      const parentId = ids.at(-1) ?? null;
      const made = await got<{ id: string }>(inspector.visit.send('POST', '/v1/networks', { name, parentId }), 201);
      ids.push(made.id);
    }
    const change = (place: number, parentId: string | null | undefined) =>
      inspector.visit.send('PATCH', `/v1/networks/${ids[place]}`, { parentId });
    return { inspector, ids, change };
  }

  test('it can be moved and made independent again', async () => {
    const { ids, change } = await three();
    expect(await got(change(2, ids[0]))).toMatchObject({ parentId: ids[0] });
    expect(await got(change(2, null))).toMatchObject({ parentId: null });
  });

  test('it is never part of itself, of its own parts, or of a network of another inspectorate', async () => {
    const { inspector, ids, change } = await three();
    const elsewhere = await aNetwork();
    const wrong = { errors: [{ field: 'parentId', message: 'Kies een van de mogelijkheden.' }] };
    expect(await refusal(change(0, ids[0]), 422)).toMatchObject(wrong);
    expect(await refusal(change(0, ids[1]), 422)).toMatchObject(wrong);
    expect(await refusal(change(0, ids[2]), 422)).toMatchObject(wrong);
    expect(await refusal(change(0, elsewhere.networkId), 422)).toMatchObject(wrong);
    expect(await refusal(change(0, 'bestaat-niet'), 422)).toMatchObject(wrong);
    const made = inspector.visit.send('POST', '/v1/networks', { name: 'Nieuw', parentId: elsewhere.networkId });
    expect(await refusal(made, 422)).toMatchObject(wrong);
    expect(await got(inspector.visit.get(`/v1/networks/${ids[0]}`))).toMatchObject({ parentId: null });
  });
});
