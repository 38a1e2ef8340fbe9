import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { actions } from '../../../db/schema.ts';
import { got, refusal } from '../../helpers/a-network.ts';
import { arrangeNetwork, arrangeWave } from '../../helpers/arrange-published-wave.ts';
import { database, newInspector, signIn } from '../../helpers/home.ts';
import { store } from '../../helpers/store.ts';

type Objective = { id: string; endsOn: string; outcome: { verdict: string; note: string; on: string } | null };

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const inYears = (years: number) => {
  const now = new Date();
  return new Date(Date.UTC(now.getUTCFullYear() + years, now.getUTCMonth(), now.getUTCDate()))
    .toISOString()
    .slice(0, 10);
};

async function agenda() {
  const network = await arrangeNetwork(store);
  const coordinator = await signIn(network.coordinator.id);
  const path = `/v1/networks/${network.networkId}`;
  const add = (o: Record<string, unknown> = {}) =>
    coordinator.send('POST', `${path}/objectives`, { text: 'Elk lid kent de drie doelen.', horizon: 'one-year', ...o });
  return { network, coordinator, path, add };
}

describe('the objectives of a network', () => {
  test('take up improvement opportunities, for one year or two', async () => {
    const { network, coordinator, path, add } = await agenda();
    const waveId = await arrangeWave(store, network);
    const said = { theme: 'ambition', text: 'We stellen doelen.' };
    const opportunity = await got<{ id: string }>(
      coordinator.send('POST', `/v1/waves/${waveId}/opportunities`, said),
      201,
    );
    const made = await got<Objective>(add({ opportunities: [opportunity.id] }), 201);
    expect(made).toMatchObject({ endsOn: inYears(1), outcome: null, opportunities: [{ id: opportunity.id, ...said }] });
    const changed = coordinator.send('PATCH', `/v1/objectives/${made.id}`, { horizon: 'two-years', opportunities: [] });
    expect(await got(changed)).toMatchObject({ horizon: 'two-years', endsOn: inYears(2), opportunities: [] });
    const wrong = await refusal(add({ opportunities: ['elsewhere'] }), 422);
    expect(wrong.errors).toMatchObject([{ field: 'opportunities' }]);
    expect((await got<{ objectives: unknown[] }>(coordinator.get(`${path}/objectives`))).objectives).toHaveLength(1);
  });

  test('have actions, and indicators with a baseline and a target', async () => {
    const { network, coordinator, path, add } = await agenda();
    const { id, ...objective } = await got<Objective & { text: string }>(add(), 201);
    const action = { text: 'Iets doen.', ownerId: network.members[0]?.id, deadline: inDays(30), opportunityId: null };
    const made = await got<{ id: string; objective: unknown }>(
      coordinator.send('POST', `${path}/actions`, { ...action, objectiveId: id }),
      201,
    );
    expect(made.objective).toEqual({ id, text: objective.text });
    const indicator = {
      ...{ text: 'Wie de doelen kent', unit: 'procent', direction: 'up', source: 'navraag', objectiveId: id },
      ...{ baseline: { value: '40', on: inDays(-1) }, target: { value: '80,5', on: inDays(365) } },
    };
    expect(await got(coordinator.send('POST', `${path}/indicators`, indicator), 201)).toMatchObject({
      objective: { id },
      baseline: { value: '40' },
      target: { value: '80.5' },
      values: [],
    });
    // A member that is new reads the objective on the welcome page, with the last value that was written down.
    const { indicators } = await got<{ indicators: { id: string }[] }>(coordinator.get(`${path}/indicators`));
    const value = { on: inDays(-1), value: '41', source: 'navraag' };
    await got(coordinator.send('POST', `/v1/indicators/${indicators[0]?.id}/values`, value), 201);
    const { page } = await got<{ page: { objectives: unknown } }>(coordinator.get(`${path}/welcome`));
    expect(page.objectives).toEqual([
      {
        ...{ id, text: objective.text, endsOn: objective.endsOn },
        indicators: [
          { id: indicators[0]?.id, text: 'Wie de doelen kent', unit: 'procent', value: '41', on: inDays(-1) },
        ],
      },
    ]);
    const late = { ...indicator, baseline: { value: '4', on: inDays(9) }, target: { value: '8', on: inDays(-9) } };
    const { errors } = await refusal(coordinator.send('POST', `${path}/indicators`, late), 422);
    expect(errors?.map(({ field }) => field)).toEqual(['baseline.on', 'target.on']);
  });

  test('end with whether it was solved, and can run again', async () => {
    const { network, coordinator, path, add } = await agenda();
    const { id } = await got<Objective>(add(), 201);
    const outcome = { verdict: 'partly', note: 'De helft kent ze.' };
    const closed = await got<Objective>(coordinator.send('PUT', `/v1/objectives/${id}/outcome`, outcome));
    expect(closed.outcome).toEqual({ ...outcome, on: inDays(0) });
    const action = { text: 'Nog iets.', ownerId: network.members[0]?.id, deadline: inDays(30), opportunityId: null };
    await refusal(coordinator.send('POST', `${path}/actions`, { ...action, objectiveId: id }), 422);
    expect(await got(coordinator.send('DELETE', `/v1/objectives/${id}/outcome`))).toMatchObject({ outcome: null });
    await refusal(coordinator.send('PUT', `/v1/objectives/${id}/outcome`, { verdict: 'perhaps', note: '' }), 422);
  });

  test('are of the network alone', async () => {
    const { path, add } = await agenda();
    const { id } = await got<Objective>(add(), 201);
    const { visit } = await newInspector();
    await refusal(visit.get(`${path}/objectives`), 404);
    await refusal(visit.send('PATCH', `/v1/objectives/${id}`, { text: 'Van ons.' }), 404);
  });
});

test('an action of which nothing was heard for more than sixty days has stalled, until someone writes about it', async () => {
  const { network, coordinator, path } = await agenda();
  const action = { text: 'Iets doen.', ownerId: network.members[0]?.id, deadline: inDays(90), opportunityId: null };
  const { id } = await got<{ id: string }>(coordinator.send('POST', `${path}/actions`, action), 201);
  const heard = async (days: number) => {
    await database()
      .update(actions)
      .set({ createdAt: `${inDays(-days)}T12:00:00.000Z` })
      .where(eq(actions.id, id));
    const { actions: found } = await got<{ actions: { stalled: boolean }[] }>(coordinator.get(`${path}/actions`));
    return found.map(({ stalled }) => stalled);
  };
  expect(await heard(60)).toEqual([false]);
  expect(await heard(61)).toEqual([true]);
  await coordinator.send('POST', `/v1/actions/${id}/updates`, { state: 'do', note: 'We zijn begonnen.' });
  expect(await heard(61)).toEqual([false]);
});
