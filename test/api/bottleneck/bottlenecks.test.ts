import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { auditEvents, bottleneckDecisions } from '../../../db/schema.ts';
import { aMemberLink } from '../../helpers/a-member-link.ts';
import { got, refusal } from '../../helpers/a-network.ts';
import { arrangeNetwork } from '../../helpers/arrange-published-wave.ts';
import { database, newInspector, runJobs, signIn, type Visitor } from '../../helpers/home.ts';
import { linkTo, mailsTo } from '../../helpers/mails.ts';
import { store } from '../../helpers/store.ts';

const words = { theme: 'processes', text: 'Scholen horen niets terug na een melding.', wouldHelp: 'Eén nummer.' };
const today = new Date().toISOString().slice(0, 10);
const month = today.slice(0, 7);

const arranged = async () => {
  const network = await arrangeNetwork(store);
  const path = `/v1/networks/${network.networkId}`;
  const coordinator = await signIn(network.coordinator.id);
  const member = await aMemberLink(network);
  const list = async (visit: Visitor = coordinator) => (await got<List>(visit.get(`${path}/bottlenecks`))).bottlenecks;
  return { network, path, coordinator, member, list };
};
// biome-ignore lint/suspicious/noExplicitAny: what the answer is, is what the tests say
type List = { bottlenecks: any[] };

const mine = '/v1/my-membership/bottlenecks';
const bringIn = async (visit: Visitor, o: Record<string, unknown> = {}) =>
  (await got<{ id: string }>(visit.send('POST', mine, { ...words, named: false, ...o }), 201)).id;
const decide = (visit: Visitor, id: string, decision: Record<string, unknown>) =>
  visit.send('POST', `/v1/bottlenecks/${id}/decisions`, { after: null, note: '', ...decision });

/** As if these decisions were made half an hour ago, and nobody was mailed today. */
const halfAnHourLater = async (bottleneckId: string) => {
  const decidedAt = new Date(Date.now() - 30 * 60_000).toISOString();
  await database()
    .update(bottleneckDecisions)
    .set({ decidedAt })
    .where(eq(bottleneckDecisions.bottleneckId, bottleneckId));
};

describe('a bottleneck from practice', () => {
  test('of a member without its name the coordinator learns the month and nothing more', async () => {
    const { path, coordinator, member, list } = await arranged();
    const id = await bringIn(member.visit);
    expect(await list()).toEqual([
      { id, ...words, broughtIn: { kind: 'unnamed', month }, standing: { kind: 'open' }, earlier: [] },
    ]);
    // The first 48 bits of an id are the time it was made (RFC 9562): here the beginning of the month.
    expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.parse(`${month}-01T00:00:00Z`));
    const answer = await (await coordinator.get(`${path}/bottlenecks`)).text();
    expect(answer).not.toContain(member.organisation.name);
    const [event] = await store.read.select().from(auditEvents).where(eq(auditEvents.thingId, id));
    expect(event).toMatchObject({ actorKind: 'system', actor: 'nobody', action: 'bring-in' });
  });

  test('a member may have its name there', async () => {
    const { member, list } = await arranged();
    await bringIn(member.visit, { named: true, theme: null });
    expect((await list())[0].broughtIn).toEqual({
      kind: 'member',
      organisation: member.organisation.name,
      on: today,
      told: { kind: 'nothing-to-tell' },
    });
  });

  test('who brought it in reads the decision by mail and behind the link, and says whether it was solved', async () => {
    const { network, path, coordinator, member, list } = await arranged();
    const id = await bringIn(member.visit);
    const said = { text: 'Elk knelpunt krijgt een antwoord.', horizon: 'one-year' };
    const objective = await got<{ id: string }>(coordinator.send('POST', `${path}/objectives`, said), 201);
    const action = await got<{ id: string }>(
      coordinator.send('POST', `${path}/actions`, {
        ...{ text: 'Een vast nummer voor scholen.', ownerId: network.members[1]?.id, deadline: '2099-01-01' },
        ...{ opportunityId: null, objectiveId: objective.id },
      }),
      201,
    );
    const decided = await decide(coordinator, id, { kind: 'taken-up', actionId: action.id, note: 'Begint dit jaar.' });
    expect(decided.status).toBe(204);
    await runJobs();
    expect(await store.read.select().from(bottleneckDecisions).where(eq(bottleneckDecisions.bottleneckId, id))).toEqual(
      [expect.objectContaining({ toldAt: null })],
    );
    await halfAnHourLater(id);
    await runJobs();
    const [mail] = await mailsTo(member.email);
    expect(mail?.text).toContain('Opgepakt. Actie: Een vast nummer voor scholen.');
    expect(mail?.text).toContain('Begint dit jaar.');
    const link = await linkTo(member.email);
    expect(link.pathname).toBe('/member/bottlenecks');
    const [own] = (await got<List>(member.visit.get(mine))).bottlenecks;
    expect(own.standing.decision).toMatchObject({
      kind: 'taken-up',
      action: { id: action.id, objective: said.text },
      check: null,
    });

    await member.visit.send('PUT', `${mine}/${id}/check`, { solved: 'partly', note: 'Nog niet overal.' });
    expect((await list())[0].standing.decision.check).toEqual({ solved: 'partly', note: 'Nog niet overal.', on: null });
  });

  test('two decisions for one member go in one mail, and a day later at the earliest comes another', async () => {
    const { coordinator, member } = await arranged();
    const [one, two, three] = [await bringIn(member.visit), await bringIn(member.visit), await bringIn(member.visit)];
    for (const id of [one, two]) {
      await decide(coordinator, id, { kind: 'not-taken-up', note: 'Dit ligt niet bij ons.' });
      await halfAnHourLater(id);
    }
    await runJobs();
    await decide(coordinator, three, { kind: 'passed-on', to: 'De gemeente' });
    await halfAnHourLater(three);
    await runJobs();
    expect((await mailsTo(member.email)).map(({ subject }) => subject)).toEqual([
      'Besluit over knelpunten die u inbracht in Netwerk De Proef',
    ]);
  });

  test('a decision that someone else made meanwhile is not passed over; what was decided before stays', async () => {
    const { coordinator, member, list } = await arranged();
    const id = await bringIn(member.visit);
    await decide(coordinator, id, { kind: 'not-taken-up', note: 'Nu niet.' });
    const { type } = await refusal(decide(coordinator, id, { kind: 'passed-on', to: 'De gemeente' }), 409);
    expect(type).toContain('bottleneck-decided');
    const after = (await list())[0].standing.decision.id;
    await decide(coordinator, id, { after, kind: 'passed-on', to: 'De gemeente' });
    const [{ standing, earlier }] = await list();
    expect([standing.decision.kind, earlier.map(({ kind }: { kind: string }) => kind)]).toEqual([
      'passed-on',
      ['not-taken-up'],
    ]);
  });

  test('a reason is needed for not taking it up, an action of this agenda for taking it up, and no text may be too long', async () => {
    const { coordinator, member } = await arranged();
    const id = await bringIn(member.visit);
    const fieldsOf = async (response: Promise<Response>) =>
      (await refusal(response, 422)).errors?.map(({ field }) => field);
    expect(await fieldsOf(decide(coordinator, id, { kind: 'not-taken-up' }))).toEqual(['note']);
    expect(await fieldsOf(decide(coordinator, id, { kind: 'taken-up', actionId: 'elsewhere' }))).toEqual(['actionId']);
    const tooLong = member.visit.send('POST', mine, { ...words, named: false, text: 'x'.repeat(1001) });
    expect((await refusal(tooLong, 422)).errors).toEqual([
      { field: 'text', message: 'Dit is te lang. Gebruik niet meer dan 1.000 tekens.' },
    ]);
  });

  test('a member takes back what is not decided, and twenty may wait at once', async () => {
    const { coordinator, member, list } = await arranged();
    const ids = await Promise.all(Array.from({ length: 20 }, () => bringIn(member.visit)));
    await refusal(member.visit.send('POST', mine, { ...words, named: false }), 409);
    expect((await member.visit.send('DELETE', `${mine}/${ids[0]}`)).status).toBe(204);
    await decide(coordinator, ids[1] ?? '', { kind: 'not-taken-up', note: 'Nu niet.' });
    await refusal(member.visit.send('DELETE', `${mine}/${ids[1]}`), 409);
    expect(await list()).toHaveLength(19);
  });

  test('what the coordinator brings in for practice, the coordinator checks; a member can not', async () => {
    const { path, coordinator, member, list } = await arranged();
    const { id } = await got<{ id: string }>(coordinator.send('POST', `${path}/bottlenecks`, words), 201);
    await refusal(coordinator.send('PUT', `/v1/bottlenecks/${id}/check`, { solved: 'yes', note: '' }), 409);
    await decide(coordinator, id, { kind: 'passed-on', to: 'De zorgverzekeraar' });
    await refusal(member.visit.send('PUT', `${mine}/${id}/check`, { solved: 'no', note: '' }), 404);
    await coordinator.send('PUT', `/v1/bottlenecks/${id}/check`, { solved: 'yes', note: '' });
    const [one] = await list();
    expect(one.broughtIn).toEqual({ kind: 'user', name: 'Coördinator', on: today });
    expect(one.standing.decision.check).toMatchObject({ solved: 'yes', on: today });
  });

  test('nobody from outside sees or decides anything, and another contact stops the link', async () => {
    const { network, path, coordinator, member } = await arranged();
    const other = await aMemberLink(network, 1);
    const id = await bringIn(member.visit);
    const { visit: stranger } = await newInspector();
    await refusal(stranger.get(`${path}/bottlenecks`), 404);
    await refusal(decide(stranger, id, { kind: 'passed-on', to: 'Mij' }), 404);
    await refusal(decide(member.visit, id, { kind: 'passed-on', to: 'Mij' }), 401);
    expect((await got<List>(other.visit.get(mine))).bottlenecks).toEqual([]);
    await coordinator.send('PATCH', `/v1/memberships/${member.id}`, { contactEmail: 'ander@voorbeeld.example' });
    await refusal(member.visit.get(mine), 410);
  });
});
