import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { auditEvents, observations } from '../../../db/schema.ts';
import { codebook } from '../../../surveys/index.ts';
import { aWaveSeen, type SeenWave } from '../../helpers/a-wave-seen.ts';
import type { Given } from '../../helpers/arrange-answered-wave.ts';
import { database, visitor } from '../../helpers/home.ts';
import { interview } from '../../helpers/say.ts';

const answers: Given[] = [
  { 'ambition.in-own-words': 'De ambitie is mooi.', 'relation.needs': 'Meer tijd.' },
  { 'ambition.in-own-words': 'Geen idee.' },
];

const aWave = (status: 'open' | 'closed' = 'closed') => aWaveSeen(4, { answers, status });
const listOf = async ({ analyst, path }: SeenWave, query = '') =>
  (await analyst.get(`${path}/observations${query}`)).json();
type Said = { text: string; source: { organisation: string } };
const coding = { tone: 'can-improve', themes: ['ambition'], codes: ['concrete-objectives'] };

describe('coding what members wrote and said', () => {
  test('an analyst sees each remark with the organisation and the question it answers', async () => {
    const { observations: found, coded, total, frozen } = await listOf(await aWave());
    expect({ coded, total, frozen }).toEqual({ coded: 0, total: 3, frozen: false });
    // Of one response in the order of its questions.
    const ofA = found.filter(({ source }: Said) => source.organisation === 'Organisatie A');
    expect(ofA.map(({ text }: Said) => text)).toEqual(['De ambitie is mooi.', 'Meer tijd.']);
    expect(ofA[0]).toMatchObject({
      text: 'De ambitie is mooi.',
      tone: null,
      codes: [],
      quote: null,
      coded: false,
      source: { kind: 'open-answer', organisation: 'Organisatie A', item: 'ambition.in-own-words' },
    });
    expect(ofA[0].source.question.nl).toBe('Wat wil het netwerk volgens u samen bereiken?');
  });

  test('a coding is kept, counted, and can be asked for by state and theme', async () => {
    const wave = await aWave();
    const [first] = (await listOf(wave)).observations;
    const response = await wave.analyst.send('PATCH', `/v1/observations/${first.id}`, coding);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ ...coding, coded: true, quote: null });
    const ids = async (query: string) => (await listOf(wave, query)).observations.map(({ id }: { id: string }) => id);
    expect(await ids('?coded=yes')).toEqual([first.id]);
    expect(await ids('?coded=no')).toHaveLength(2);
    expect(await ids('?theme=ambition')).toContain(first.id);
    expect(await ids('?theme=processes')).toEqual([]);
    // The counts are over all, whatever is asked for.
    expect(await listOf(wave, '?coded=no')).toMatchObject({ coded: 1, total: 3 });
  });

  test('what is given replaces what was there; what is not given stays', async () => {
    const wave = await aWave('open');
    const [first] = (await listOf(wave)).observations;
    const patch = async (change: unknown) =>
      (await wave.analyst.send('PATCH', `/v1/observations/${first.id}`, change)).json();
    await patch({ ...coding, quote: 'Maak het concreet.' });
    expect(await patch({ codes: ['ambition-unknown'] })).toMatchObject({
      tone: 'can-improve',
      themes: ['ambition'],
      codes: ['ambition-unknown'],
      quote: 'Maak het concreet.',
    });
    expect(await patch({ quote: null })).toMatchObject({ codes: ['ambition-unknown'], quote: null });
  });

  test('a remark in which there is nothing to code is done too; approving a quote alone codes nothing', async () => {
    const wave = await aWave();
    const [first, second] = (await listOf(wave)).observations;
    await wave.analyst.send('PATCH', `/v1/observations/${first.id}`, { tone: null, themes: [], codes: [] });
    await wave.analyst.send('PATCH', `/v1/observations/${second.id}`, { quote: 'Meer tijd.' });
    const after = (await listOf(wave)).observations;
    expect(after.slice(0, 2).map(({ coded }: { coded: boolean }) => coded)).toEqual([true, false]);
  });

  test('every wrong field is named, and nothing is stored', async () => {
    const wave = await aWave();
    const [first] = (await listOf(wave)).observations;
    const send = async (change: unknown) => {
      const response = await wave.analyst.send('PATCH', `/v1/observations/${first.id}`, change);
      return [response.status, ((await response.json()).errors ?? []).map(({ field }: { field: string }) => field)];
    };
    // A code without a tone would silently not count.
    expect(await send({ themes: [], codes: ['trust', 'made-up'] })).toEqual([422, ['tone', 'codes[1]']]);
    expect(await send({ tone: 'goes-well', codes: ['made-up'] })).toEqual([422, ['codes[0]']]);
    expect(await send({ tone: 'great', themes: ['weather'] })).toEqual([422, ['tone', 'themes[0]']]);
    expect(await send({ quote: 'x'.repeat(501) })).toEqual([422, ['quote']]);
    expect((await listOf(wave)).observations[0]).toEqual(first);
  });

  test('who coded it is written down, never what it says', async () => {
    const wave = await aWave();
    const [first] = (await listOf(wave)).observations;
    await wave.analyst.send('PATCH', `/v1/observations/${first.id}`, coding);
    const [row] = await database().select().from(observations).where(eq(observations.id, first.id));
    expect(row?.codedBy).toBe(wave.network.inspector.id);
    const events = await database().select().from(auditEvents).where(eq(auditEvents.thingId, first.id));
    expect(events.map(({ action, actor }) => [action, actor])).toEqual([['code', wave.network.inspector.id]]);
    expect(JSON.stringify(events)).not.toContain(first.text);
  });

  test('the codebook is for whoever has an account', async () => {
    const wave = await aWave();
    const { codes } = await (await wave.analyst.get('/v1/codebook')).json();
    expect(codes.map(({ code }: { code: string }) => code)).toEqual(codebook.map(({ code }) => code));
    expect(codes[0].definition.nl).not.toBe('');
    expect((await visitor().get('/v1/codebook')).status).toBe(401);
  });
});

describe('interviews', () => {
  test('what was said in one becomes observations; an expert by experience has no name', async () => {
    const wave = await aWave();
    const [, member] = wave.network.members;
    await interview(wave, member?.id ?? '', [{ code: 'trust', tone: 'goes-well' }]);
    const expert = await interview(wave, null, []);
    const remark = { text: 'Betrek ons eerder.', tone: null, themes: [], codes: [] };
    const added = await wave.analyst.send('POST', `/v1/interviews/${expert}/observations`, remark);
    expect(await added.json()).toMatchObject({
      text: 'Betrek ons eerder.',
      coded: false,
      source: { kind: 'expert', interviewId: expert, heldOn: '2026-02-03' },
    });
    const topic = await wave.analyst.send('POST', `/v1/interviews/${expert}/topics`, { text: 'Ervaring aan tafel' });
    expect(await topic.json()).toMatchObject({ from: 'interview', organisation: null, wording: null });
    const { interviews, organisations } = await (await wave.analyst.get(`${wave.path}/interviews`)).json();
    expect(interviews).toMatchObject([
      { kind: 'expert-by-experience', organisation: null, observations: 1, topics: 1 },
      {
        kind: 'organisation',
        organisation: { id: member?.id, name: 'Organisatie B' },
        observations: 1,
        topics: 0,
      },
    ]);
    expect(organisations.map(({ name }: { name: string }) => name)).toEqual(
      wave.network.members.map(({ name }) => name),
    );
  });

  test('with an organisation from outside the network, or in the future, it is refused', async () => {
    const wave = await aWave();
    const other = await aWave();
    const add = async (body: unknown) => {
      const response = await wave.analyst.send('POST', `${wave.path}/interviews`, body);
      return [response.status, ((await response.json()).errors ?? []).map(({ field }: { field: string }) => field)];
    };
    const outsider = { kind: 'organisation', organisationId: other.network.members[0]?.id, heldOn: '2026-02-03' };
    expect(await add(outsider)).toEqual([422, ['organisationId']]);
    expect(await add({ kind: 'expert-by-experience', heldOn: '2999-01-01' })).toEqual([422, ['heldOn']]);
    expect(await add({ kind: 'expert-by-experience', heldOn: 'gisteren' })).toEqual([422, ['heldOn']]);
    expect((await (await wave.analyst.get(`${wave.path}/interviews`)).json()).interviews).toEqual([]);
  });

  test('a remark that was entered by mistake can be removed; what a member wrote can’t', async () => {
    const wave = await aWave();
    await interview(wave, null, [{ code: 'trust' }]);
    const { observations: all } = await listOf(wave);
    const said = all.find(({ source }: { source: { kind: string } }) => source.kind === 'expert');
    expect((await wave.analyst.send('DELETE', `/v1/observations/${all[0].id}`)).status).toBe(403);
    expect((await wave.analyst.send('DELETE', `/v1/observations/${said.id}`)).status).toBe(204);
    const left = (await listOf(wave)).observations.map(({ id }: { id: string }) => id);
    expect(left).toContain(all[0].id);
    expect(left).not.toContain(said.id);
  });
});
