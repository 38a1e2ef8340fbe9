import { and, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { actions, memberships } from '../../../db/schema.ts';
import { type ArrangedNetwork, arrangeNetwork, arrangeWave } from '../../helpers/arrange-published-wave.ts';
import { database, newInspector, signIn, type Visitor } from '../../helpers/home.ts';
import { store } from '../../helpers/store.ts';

const day = (fromNow: number) => new Date(Date.now() + fromNow * 86_400_000).toISOString().slice(0, 10);

const agenda = async () => {
  const network = await arrangeNetwork(store);
  return { network, coordinator: await signIn(network.coordinator.id) };
};

const newAction = (network: ArrangedNetwork, o: Record<string, unknown> = {}) => ({
  text: 'Een werkgroep legt drie doelen voor.',
  ownerId: network.members[0]?.id,
  deadline: day(90),
  opportunityId: null,
  ...o,
});

const add = async (visit: Visitor, network: ArrangedNetwork, o: Record<string, unknown> = {}) => {
  const response = await visit.send('POST', `/v1/networks/${network.networkId}/actions`, newAction(network, o));
  expect(response.status).toBe(201);
  return (await response.json()) as { id: string };
};

const list = async (visit: Visitor, network: ArrangedNetwork) =>
  (await (await visit.get(`/v1/networks/${network.networkId}/actions`)).json()).actions;

describe('the actions of a network', () => {
  test('an action from the session has an owner, a deadline and the opportunity it answers', async () => {
    const { network, coordinator } = await agenda();
    const waveId = await arrangeWave(store, network);
    const made = await coordinator.send('POST', `/v1/waves/${waveId}/opportunities`, {
      theme: 'ambition',
      text: 'We stellen doelen.',
    });
    const opportunity = await made.json();
    const { id } = await add(coordinator, network, { opportunityId: opportunity.id });
    expect(await list(coordinator, network)).toEqual([
      {
        id,
        text: 'Een werkgroep legt drie doelen voor.',
        owner: { id: network.members[0]?.id, name: 'Gemeente Achterveld' },
        deadline: day(90),
        state: 'plan',
        overdue: false,
        stalled: false,
        objective: null,
        opportunity: { id: opportunity.id, waveId, theme: 'ambition', text: 'We stellen doelen.' },
        createdAt: expect.any(String),
        updates: [],
      },
    ]);
  });

  test('the nearest deadline comes first', async () => {
    const { network, coordinator } = await agenda();
    await add(coordinator, network, { text: 'later', deadline: day(60) });
    await add(coordinator, network, { text: 'eerst', deadline: day(30) });
    expect((await list(coordinator, network)).map(({ text }: { text: string }) => text)).toEqual(['eerst', 'later']);
  });

  test('what happened is written down and stays; the action stands where the last note says', async () => {
    const { network, coordinator } = await agenda();
    const { id } = await add(coordinator, network);
    await coordinator.send('POST', `/v1/actions/${id}/updates`, { state: 'do', note: 'We zijn begonnen.' });
    const last = await coordinator.send('POST', `/v1/actions/${id}/updates`, { state: 'done', note: 'Klaar.' });
    expect(last.status).toBe(201);
    const [action] = await list(coordinator, network);
    expect(action.state).toBe('done');
    expect(action.updates.map(({ state, note }: { state: string; note: string }) => [state, note])).toEqual([
      ['do', 'We zijn begonnen.'],
      ['done', 'Klaar.'],
    ]);
  });

  test('an action past its deadline is overdue until it is done or stopped', async () => {
    const { network, coordinator } = await agenda();
    const { id } = await add(coordinator, network);
    await database()
      .update(actions)
      .set({ deadline: day(-1) })
      .where(eq(actions.id, id));
    expect((await list(coordinator, network))[0].overdue).toBe(true);
    await coordinator.send('POST', `/v1/actions/${id}/updates`, { state: 'check', note: 'Werkt het?' });
    expect((await list(coordinator, network))[0].overdue).toBe(true);
    await coordinator.send('POST', `/v1/actions/${id}/updates`, { state: 'stopped', note: 'We doen het niet meer.' });
    expect((await list(coordinator, network))[0].overdue).toBe(false);
  });

  test('on the day of the deadline itself an action is not late', async () => {
    const { network, coordinator } = await agenda();
    const { id } = await add(coordinator, network);
    await database()
      .update(actions)
      .set({ deadline: day(0) })
      .where(eq(actions.id, id));
    expect((await list(coordinator, network))[0].overdue).toBe(false);
  });

  test('everything that is wrong with an action is named at once, and nothing is stored', async () => {
    const { network, coordinator } = await agenda();
    const other = await arrangeNetwork(store);
    const otherWave = await arrangeWave(store, other);
    const theirs = await (await signIn(other.coordinator.id)).send('POST', `/v1/waves/${otherWave}/opportunities`, {
      theme: 'ambition',
      text: 'Van een ander netwerk',
    });
    const refused = await coordinator.send(
      'POST',
      `/v1/networks/${network.networkId}/actions`,
      newAction(network, {
        ownerId: other.members[0]?.id,
        deadline: day(0),
        opportunityId: (await theirs.json()).id,
      }),
    );
    expect(refused.status).toBe(422);
    expect((await refused.json()).errors).toEqual([
      { field: 'ownerId', message: 'Kies een organisatie die nu lid is van het netwerk.' },
      { field: 'deadline', message: 'Kies een datum die nog moet komen.' },
      { field: 'opportunityId', message: 'Kies een van de mogelijkheden.' },
    ]);
    expect(await list(coordinator, network)).toEqual([]);
  });

  test('a late action whose owner left can be reworded, but not be given to who left', async () => {
    const { network, coordinator } = await agenda();
    const [first, second] = network.members;
    const { id } = await add(coordinator, network);
    const { id: another } = await add(coordinator, network, { ownerId: second?.id });
    await database()
      .update(actions)
      .set({ deadline: day(-10) })
      .where(eq(actions.id, id));
    await database()
      .update(memberships)
      .set({ to: day(-2) })
      .where(and(eq(memberships.networkId, network.networkId), eq(memberships.organisationId, first?.id ?? '')));

    const reworded = await coordinator.send('PATCH', `/v1/actions/${id}`, {
      text: 'Anders gezegd',
      ownerId: first?.id,
      deadline: day(-10),
    });
    expect(reworded.status).toBe(200);
    expect(await reworded.json()).toMatchObject({ text: 'Anders gezegd', owner: { id: first?.id }, overdue: true });
    const given = await coordinator.send('PATCH', `/v1/actions/${another}`, { ownerId: first?.id, deadline: day(-1) });
    expect(given.status).toBe(422);
    expect((await given.json()).errors.map(({ field }: { field: string }) => field)).toEqual(['ownerId', 'deadline']);
  });

  test('a note without words or with an unknown state is refused', async () => {
    const { network, coordinator } = await agenda();
    const { id } = await add(coordinator, network);
    const refused = await coordinator.send('POST', `/v1/actions/${id}/updates`, { state: 'ready', note: '' });
    expect(refused.status).toBe(422);
    expect((await list(coordinator, network))[0]).toMatchObject({ state: 'plan', updates: [] });
  });

  test('for an inspector of another inspectorate it does not exist', async () => {
    const { network, coordinator } = await agenda();
    const { id } = await add(coordinator, network);
    const { visit } = await newInspector();
    expect((await visit.get(`/v1/networks/${network.networkId}/actions`)).status).toBe(404);
    expect((await visit.send('POST', `/v1/networks/${network.networkId}/actions`, newAction(network))).status).toBe(
      404,
    );
    expect((await visit.send('PATCH', `/v1/actions/${id}`, { text: 'x' })).status).toBe(404);
    expect((await visit.send('POST', `/v1/actions/${id}/updates`, { state: 'do', note: 'x' })).status).toBe(404);
    expect((await list(coordinator, network))[0]).toMatchObject({ text: newAction(network).text, updates: [] });
  });
});
