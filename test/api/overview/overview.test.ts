import { describe, expect, test } from 'vitest';
import { networksNeeded, overviewOf } from '../../../api/overview/overview-of.ts';
import type { Overview } from '../../../api/schemas/overview.ts';
import { anImprovementTheme } from '../../helpers/a-picture.ts';
import { arrangeNetwork, arrangeWave } from '../../helpers/arrange-published-wave.ts';
import { signIn, visitor } from '../../helpers/home.ts';
import { store } from '../../helpers/store.ts';

const network = (id: string) => ({
  ...{ id, name: id, inspectorateId: 'i', parentId: null, description: '', ambition: '', demo: false },
  ...{ members: 3, latestWave: null },
});
const wave = (networkId: string, id: string, opportunities = 0) => ({
  ...{ networkId, id, label: id, status: 'published' as const, closesOn: '2026-02-05' },
  ...{ invited: 3, submitted: 2, opportunities, actions: 0 },
});
const named = (waveId: string, code: string) => ({ waveId, code, nl: code, en: code });

describe('the overview of all networks', () => {
  test('an inspector sees where each network is in its year, and no score', async () => {
    const arranged = await arrangeNetwork(store);
    await arrangeWave(store, arranged, {
      label: '2026',
      picture: { canImprove: [anImprovementTheme('relation', 'trust')] },
    });
    const inspector = await signIn(arranged.inspector.id);
    const response = await inspector.get('/v1/overview');
    expect(response.status).toBe(200);
    const overview = (await response.json()) as Overview;
    expect(overview).toEqual({
      networks: [
        {
          ...{ id: arranged.networkId, name: 'Netwerk De Proef', members: 3, step: 'published' },
          wave: { id: expect.any(String), label: '2026', closesOn: '2026-02-05', invited: 3, submitted: 0 },
        },
      ],
      recurring: [],
      networksNeeded,
    });
  });

  test('a coordinator and a visitor do not see it', async () => {
    const arranged = await arrangeNetwork(store);
    expect((await (await signIn(arranged.coordinator.id)).get('/v1/overview')).status).toBe(403);
    expect((await visitor().get('/v1/overview')).status).toBe(401);
  });

  test('an improvement theme is told from three networks on, by the newest picture of each', () => {
    const networks = ['a', 'b', 'c'].map(network);
    // Newest first. Network c named it in its earlier picture only.
    const waves = [wave('a', 'a1'), wave('b', 'b1'), wave('c', 'c2'), wave('c', 'c1')];
    const before = [named('a1', 'trust'), named('b1', 'trust'), named('c1', 'trust')];
    expect(overviewOf(networks, waves, before).recurring).toEqual([]);
    expect(overviewOf(networks, waves, [...before, named('c2', 'trust')]).recurring).toEqual([
      { code: 'trust', label: { nl: 'trust', en: 'trust' }, networks: 3 },
    ]);
  });

  test('a network whose session was held is further than one whose picture was published', () => {
    const overview = overviewOf([network('a'), network('b'), network('c')], [wave('a', 'a1'), wave('b', 'b1', 2)], []);
    expect(overview.networks.map(({ id, step }) => `${id}: ${step}`)).toEqual([
      'a: published',
      'b: reflected',
      'c: no-wave',
    ]);
  });
});
