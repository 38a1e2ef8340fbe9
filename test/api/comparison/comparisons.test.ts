import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { actions } from '../../../db/schema.ts';
import { themeCodes } from '../../../surveys/index.ts';
import { aChange, anImprovementTheme, type PictureWishes } from '../../helpers/a-picture.ts';
import { type ArrangedNetwork, arrangeNetwork, arrangeWave } from '../../helpers/arrange-published-wave.ts';
import { database, newInspector, signIn } from '../../helpers/home.ts';
import { store } from '../../helpers/store.ts';

type Told = { before?: PictureWishes; after?: PictureWishes };

/** Two published waves a year apart; the second was put to all members but the first. */
async function twoYears({ before = {}, after = {} }: Told = {}) {
  const network = await arrangeNetwork(store);
  const from = await arrangeWave(store, network, {
    label: '2025',
    publishedAt: '2025-03-01T09:00:00.000Z',
    invited: network.members.slice(0, 2),
    picture: before,
  });
  const since = {
    waveId: from,
    label: '2025',
    organisationsInBoth: 9,
    changes: themeCodes.map((t) => aChange(t, 0.6)),
  };
  const to = await arrangeWave(store, network, {
    label: '2026',
    previousWaveId: from,
    publishedAt: '2026-03-01T09:00:00.000Z',
    invited: network.members.slice(1),
    picture: { since, ...after },
  });
  const path = (a = from, b = to) => `/v1/networks/${network.networkId}/comparisons?from=${a}&to=${b}`;
  return { network, from, to, path, coordinator: await signIn(network.coordinator.id) };
}

const ofTheme = (codes: string[]) => codes.map((code) => anImprovementTheme('relation', code));
const codesBy = (themes: { movement: string; code: string }[], movement: string) =>
  themes.filter((one) => one.movement === movement).map(({ code }) => code);
const nameOf = (network: ArrangedNetwork, place: number) => network.members[place]?.name;

describe('two waves side by side', () => {
  test('each theme shows both published scores and the change that the later picture published', async () => {
    // The scores are those of the stored documents: 5 answers of 2 and 5 of 3 average 2.5; of 3 and 4 average 3.5.
    const { coordinator, path, from, to } = await twoYears({
      before: { counts: [0, 5, 5, 0, 0] },
      after: { counts: [0, 0, 5, 5, 0] },
    });
    const response = await coordinator.get(path());
    expect(response.status).toBe(200);
    const comparison = await response.json();
    expect(comparison).toMatchObject({ from: { waveId: from, label: '2025' }, to: { waveId: to, label: '2026' } });
    expect(comparison.organisationsInBoth).toBe(9);
    expect(comparison.themes.map(({ theme }: { theme: string }) => theme)).toEqual([...themeCodes]);
    expect(comparison.themes[0]).toMatchObject({
      theme: 'ambition',
      from: { kind: 'shown', mean: 2.5, base: 10 },
      to: { kind: 'shown', mean: 3.5, base: 10 },
      change: { kind: 'compared', change: 0.6, word: 'moved-up' },
    });
  });

  test('a theme that may not be compared comes with the reason and the items that changed', async () => {
    const broken = [
      { item: 'rel-3', text: { nl: 'Oude vraag', en: 'Old' }, reason: { nl: 'Nieuwe tekst', en: 'New words' } },
    ];
    const change = {
      kind: 'not-compared' as const,
      theme: 'relation' as const,
      reason: 'not-comparable' as const,
      broken,
    };
    const { network, from, coordinator } = await twoYears();
    const to = await arrangeWave(store, network, {
      label: '2026b',
      previousWaveId: from,
      picture: { since: { waveId: from, label: '2025', organisationsInBoth: 9, changes: [change] } },
    });
    const response = await coordinator.get(`/v1/networks/${network.networkId}/comparisons?from=${from}&to=${to}`);
    const { themes } = await response.json();
    expect(themes.find(({ theme }: { theme: string }) => theme === 'relation').change).toEqual(change);
  });

  test('who was asked in both waves, who joined and who left', async () => {
    const { coordinator, path, network } = await twoYears();
    const { members } = await (await coordinator.get(path())).json();
    const names = (list: { name: string }[]) => list.map(({ name }) => name);
    expect(names(members.both)).toEqual([nameOf(network, 1)]);
    expect(names(members.joined)).toEqual([nameOf(network, 2)]);
    expect(names(members.left)).toEqual([nameOf(network, 0)]);
  });

  test('an improvement theme is new, comes back or is no longer named', async () => {
    const { coordinator, path } = await twoYears({
      before: { canImprove: ofTheme(['trust', 'contact']) },
      after: { canImprove: ofTheme(['contact', 'honesty']) },
    });
    const { improvementThemes } = await (await coordinator.get(path())).json();
    expect(codesBy(improvementThemes, 'new')).toEqual(['honesty']);
    expect(codesBy(improvementThemes, 'persisting')).toEqual(['contact']);
    expect(codesBy(improvementThemes, 'gone')).toEqual(['trust']);
  });

  test('with interviews in one wave only, nothing is called new or gone', async () => {
    const { coordinator, path } = await twoYears({
      before: { canImprove: ofTheme(['trust', 'contact']), interviews: { organisations: 4, experts: 0 } },
      after: { canImprove: ofTheme(['contact', 'honesty']) },
    });
    const { improvementThemes } = await (await coordinator.get(path())).json();
    expect(codesBy(improvementThemes, 'persisting')).toEqual(['contact']);
    expect(codesBy(improvementThemes, 'not-comparable').toSorted()).toEqual(['honesty', 'trust']);
  });

  test('it shows what was agreed after the earlier wave, and not what was agreed after the later one', async () => {
    const { coordinator, path, network, from, to } = await twoYears();
    for (const [waveId, text] of [
      [from, 'Na 2025'],
      [to, 'Na 2026'],
    ]) {
      const made = await coordinator.send('POST', `/v1/waves/${waveId}/opportunities`, { theme: 'ambition', text });
      await coordinator.send('POST', `/v1/networks/${network.networkId}/actions`, {
        text,
        ownerId: network.members[1]?.id,
        deadline: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
        opportunityId: (await made.json()).id,
      });
    }
    const comparison = await (await coordinator.get(path())).json();
    expect(comparison.actions).toMatchObject([{ text: 'Na 2025', state: 'plan', overdue: false }]);
  });

  test('an action that belongs to no theme counts when it was agreed between the two pictures', async () => {
    const { coordinator, path, network } = await twoYears();
    for (const [text, createdAt] of [
      ['ervoor', '2025-02-28T09:00:00.000Z'],
      ['ertussen', '2025-06-01T09:00:00.000Z'],
      ['erna', '2026-03-02T09:00:00.000Z'],
    ]) {
      const added = await coordinator.send('POST', `/v1/networks/${network.networkId}/actions`, {
        text,
        ownerId: network.members[1]?.id,
        deadline: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
        opportunityId: null,
      });
      await database()
        .update(actions)
        .set({ createdAt })
        .where(eq(actions.id, (await added.json()).id));
    }
    const comparison = await (await coordinator.get(path())).json();
    expect(comparison.actions.map(({ text }: { text: string }) => text)).toEqual(['ertussen']);
  });

  test('waves the wrong way round, or a wave with itself, are refused with what to choose', async () => {
    const { coordinator, path, from, to } = await twoYears();
    for (const wrong of [path(to, from), path(to, to)]) {
      const refused = await coordinator.get(wrong);
      expect(refused.status).toBe(409);
      expect(await refused.json()).toMatchObject({ type: '/v1/problems/not-consecutive' });
    }
  });

  test('a wave without a published picture is refused', async () => {
    const { coordinator, path, network, to } = await twoYears();
    const next = await arrangeWave(store, network, { status: 'closed', previousWaveId: to });
    const refused = await coordinator.get(path(to, next));
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ type: '/v1/problems/nothing-published' });
  });

  test('a wave of another network does not exist here, and a stranger sees nothing at all', async () => {
    const { coordinator, path, from, to } = await twoYears();
    const other = await arrangeWave(store, await arrangeNetwork(store));
    expect((await coordinator.get(path(other, to))).status).toBe(404);
    expect((await coordinator.get(path(from, other))).status).toBe(404);
    expect((await (await newInspector()).visit.get(path())).status).toBe(404);
  });

  test('without saying which waves, both are named as missing', async () => {
    const { coordinator, network } = await twoYears();
    const refused = await coordinator.get(`/v1/networks/${network.networkId}/comparisons`);
    expect(refused.status).toBe(422);
    const { errors } = await refused.json();
    expect(errors.map(({ field }: { field: string }) => field)).toEqual(['from', 'to']);
  });
});
