import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { indicatorValues } from '../../../db/schema.ts';
import { arrangeNetwork } from '../../helpers/arrange-published-wave.ts';
import { database, newInspector, signIn } from '../../helpers/home.ts';
import { store } from '../../helpers/store.ts';

const plan = {
  text: 'Gezinnen met een veiligheidsplan',
  unit: 'procent van de gezinnen',
  direction: 'up',
  source: 'Jaarverslag',
};

const withIndicator = async () => {
  const network = await arrangeNetwork(store);
  const coordinator = await signIn(network.coordinator.id);
  const path = `/v1/networks/${network.networkId}/indicators`;
  const added = await coordinator.send('POST', path, plan);
  expect(added.status).toBe(201);
  const { id } = await added.json();
  return { network, coordinator, path, id, values: `/v1/indicators/${id}/values` };
};

describe('the indicators of a network', () => {
  test('values come back by day, oldest first, with the digits they were given', async () => {
    const { coordinator, path, id, values } = await withIndicator();
    await coordinator.send('POST', values, { on: '2025-12-31', value: '61,50', source: 'Jaarverslag 2025' });
    await coordinator.send('POST', values, { on: '2024-12-31', value: '58', source: 'Jaarverslag 2024' });
    const { indicators } = await (await coordinator.get(path)).json();
    expect(indicators).toMatchObject([
      {
        id,
        ...plan,
        values: [
          { on: '2024-12-31', value: '58', source: 'Jaarverslag 2024' },
          { on: '2025-12-31', value: '61.50', source: 'Jaarverslag 2025' },
        ],
      },
    ]);
  });

  test('what it says, where it began and where it should go can be changed; its values stay', async () => {
    const { coordinator, path, id, values } = await withIndicator();
    await coordinator.send('POST', values, { on: '2025-12-31', value: '58', source: 'Jaarverslag' });
    const change = { text: 'Gezinnen met een plan', target: { value: '70,5', on: '2099-01-01' } };
    const changed = await coordinator.send('PATCH', `/v1/indicators/${id}`, change);
    expect(changed.status).toBe(200);
    const now = { ...plan, text: change.text, target: { value: '70.5', on: '2099-01-01' }, baseline: null };
    expect(await changed.json()).toMatchObject({ ...now, values: [{ on: '2025-12-31', value: '58' }] });
    const wrong = { baseline: { value: '1', on: '2099-01-01' }, target: { value: '1', on: '2020-01-01' } };
    const refused = await coordinator.send('PATCH', `/v1/indicators/${id}`, wrong);
    expect(refused.status).toBe(422);
    expect((await refused.json()).errors.map(({ field }: { field: string }) => field)).toEqual([
      'baseline.on',
      'target.on',
    ]);
    expect((await (await coordinator.get(path)).json()).indicators).toMatchObject([now]);
    const { visit } = await newInspector();
    expect((await visit.send('PATCH', `/v1/indicators/${id}`, change)).status).toBe(404);
  });

  test('a second value for a day corrects the first, and both stay stored', async () => {
    const { coordinator, path, id, values } = await withIndicator();
    await coordinator.send('POST', values, { on: '2025-12-31', value: '16', source: 'Typefout' });
    await coordinator.send('POST', values, { on: '2025-12-31', value: '61', source: 'Verbeterd' });
    const { indicators } = await (await coordinator.get(path)).json();
    expect(indicators[0].values).toMatchObject([{ value: '61', source: 'Verbeterd' }]);
    expect(await database().select().from(indicatorValues).where(eq(indicatorValues.indicatorId, id))).toHaveLength(2);
  });

  test('a word instead of a number, and a day that is still to come, are refused', async () => {
    const { coordinator, path, values } = await withIndicator();
    const word = await coordinator.send('POST', values, { on: '2025-12-31', value: 'veel', source: 'x' });
    expect(word.status).toBe(422);
    expect((await word.json()).errors).toEqual([
      { field: 'value', message: 'Vul een getal in, bijvoorbeeld 12 of 4,5.' },
    ]);
    const later = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    const early = await coordinator.send('POST', values, { on: later, value: '3', source: 'x' });
    expect((await early.json()).errors).toEqual([
      { field: 'on', message: 'Kies een datum die niet in de toekomst ligt.' },
    ]);
    expect((await (await coordinator.get(path)).json()).indicators[0].values).toEqual([]);
  });

  test('for an inspector of another inspectorate they do not exist', async () => {
    const { path, values } = await withIndicator();
    const { visit } = await newInspector();
    expect((await visit.get(path)).status).toBe(404);
    expect((await visit.send('POST', path, plan)).status).toBe(404);
    expect((await visit.send('POST', values, { on: '2025-12-31', value: '1', source: 'x' })).status).toBe(404);
  });
});
