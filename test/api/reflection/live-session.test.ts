import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { reflectionSessions } from '../../../db/schema.ts';
import { got, refusal } from '../../helpers/a-network.ts';
import { anOpenSession, aSession, goTo, join, phones, resultOf, seenBy, sessionOf } from '../../helpers/a-session.ts';
import { database, newInspector, signIn, type Visitor, visitor } from '../../helpers/home.ts';

const recognise = (phone: Visitor, answer: string, remark = '', theme = 'ambition') =>
  phone.send('PUT', `/v1/my-session/recognitions/${theme}`, { answer, remark });
const propose = (phone: Visitor, key: string, text: string) =>
  phone.send('PUT', `/v1/my-session/proposals/${key}`, { theme: 'relation', text });
const voteFor = (phone: Visitor, proposalIds: string[]) => phone.send('PUT', '/v1/my-session/votes', { proposalIds });

describe('preparing a session', () => {
  test('it begins with every theme, the sorting, proposals and votes, and the promise of the wave', async () => {
    const session = await sessionOf(await aSession());
    expect(session.steps.map(({ id }) => id)).toEqual([
      ...['ambition', 'interests', 'relation', 'organisation', 'processes'],
      ...['sorting', 'proposals', 'voting'],
    ]);
    // The threshold of the arranged wave is 5.
    expect(session).toMatchObject({ status: 'prepared', minimum: 5, votesPerParticipant: 3, joinCode: null });
  });

  test('steps are left out and put in another order; what is not in the picture is refused', async () => {
    const led = await aSession();
    const { steps } = await sessionOf(led);
    const fewer = [...steps.filter(({ id }) => id === 'voting'), ...steps.filter(({ id }) => id === 'relation')];
    const changed = await got<{ steps: { id: string }[] }>(led.leader.send('PATCH', led.path, { steps: fewer }));
    expect(changed.steps.map(({ id }) => id)).toEqual(['voting', 'relation']);
    const invented = { id: 'relation', kind: 'theme', theme: 'relation', statements: [], quotes: ['Verzonnen.'] };
    const { errors } = await refusal(led.leader.send('PATCH', led.path, { steps: [invented] }), 422);
    expect(errors?.map(({ field }) => field)).toEqual(['steps[0].quotes']);
  });

  test('the promised number of participants stays as it is once the session is open', async () => {
    const led = await anOpenSession({ minimum: 3 });
    const { type } = await refusal(led.leader.send('PATCH', led.path, { minimum: 4 }), 409);
    expect(type).toBe('/v1/problems/session-not-prepared');
  });

  test('an inspector elsewhere does not know of it, and a phone leads nothing', async () => {
    const led = await anOpenSession();
    await refusal((await newInspector()).visit.get(led.path), 404);
    const phone = await join(led.code);
    await refusal(phone.get(led.path), 401);
  });

  test('a step that was left out can be put back with all that may be shown in it', async () => {
    const led = await aSession();
    const { steps } = await sessionOf(led);
    await got(led.leader.send('PATCH', led.path, { steps: steps.slice(1, 3) }));
    expect(await got(led.leader.get(`${led.path}/possible-steps`))).toEqual({ steps });
    await refusal((await newInspector()).visit.get(`${led.path}/possible-steps`), 404);
  });
});

describe('joining', () => {
  test('with the code as people type it; a wrong one is refused without a hint', async () => {
    const { code } = await anOpenSession();
    const typed = `${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`;
    await got(visitor().send('POST', '/v1/session-participants', { code: typed }), 201);
    const { type } = await refusal(visitor().send('POST', '/v1/session-participants', { code: 'ZZZZZZ' }), 404);
    expect(type).toBe('/v1/problems/code-unknown');
  });

  test('not with a code that has expired, was replaced, or whose session was closed', async () => {
    const led = await anOpenSession();
    const refused = (code: string) => refusal(visitor().send('POST', '/v1/session-participants', { code }), 404);
    const phone = await join(led.code);
    const renewed = await got<{ joinCode: { code: string } }>(led.leader.send('POST', `${led.path}/join-codes`));
    await refused(led.code);
    const newest = renewed.joinCode.code;
    await join(newest);
    const { id } = await sessionOf(led);
    const past = new Date(Date.now() - 1000).toISOString();
    await database().update(reflectionSessions).set({ joinCodeExpiresAt: past }).where(eq(reflectionSessions.id, id));
    await refused(newest);
    await got(led.leader.send('POST', `${led.path}/closing`));
    await refused(newest);
    // Who joined reads on: that it is over.
    expect((await seenBy(phone)).status).toBe('closed');
    await refusal(recognise(phone, 'partly'), 409);
  });
});

describe('what the room sees', () => {
  test('nothing below the promised number, and then the counts', async () => {
    const led = await anOpenSession({ minimum: 3 });
    const [one, two, three] = await phones(led.code, 3);
    if (!one || !two || !three) throw new Error('three phones joined');
    await got204(recognise(one, 'recognised', 'Klopt'));
    await got204(recognise(two, 'recognised'));
    expect(await resultOf(led, 'ambition')).toMatchObject({ answered: 2, shown: null, remarks: [] });
    expect((await seenBy(one)).result).toMatchObject({ shown: null, remarks: [] });
    await got204(recognise(three, 'not', 'Anders'));
    const shown = { answered: 3, shown: { recognised: 2, partly: 0, not: 1 }, remarks: ['Anders', 'Klopt'] };
    expect(await resultOf(led, 'ambition')).toMatchObject(shown);
    expect((await seenBy(one)).result).toMatchObject(shown);
  });

  test('a single answer more does not move the counts; three do, and stopping shows all', async () => {
    const led = await anOpenSession({ minimum: 3 });
    const room = await phones(led.code, 7);
    const recognised = async () => (await resultOf(led, 'ambition')).shown;
    for (const phone of room.slice(0, 5)) await got204(recognise(phone, 'recognised'));
    expect(await recognised()).toEqual({ recognised: 3, partly: 0, not: 0 });
    await got204(recognise(room[5] as Visitor, 'recognised'));
    expect(await recognised()).toEqual({ recognised: 6, partly: 0, not: 0 });
    await got204(recognise(room[6] as Visitor, 'not'));
    expect(await recognised()).toEqual({ recognised: 6, partly: 0, not: 0 });
    await goTo(led, 'ambition', 'stopped');
    expect(await recognised()).toEqual({ recognised: 6, partly: 0, not: 1 });
    const { type } = await refusal(recognise(room[0] as Visitor, 'not'), 409);
    expect(type).toBe('/v1/problems/step-not-open');
  });

  test('an improvement theme that few sorted stays out, though many sorted another', async () => {
    const led = await anOpenSession({ minimum: 3 });
    await goTo(led, 'sorting');
    const sort = (phone: Visitor, code: string, sorted: string) =>
      got204(phone.send('PUT', `/v1/my-session/sortings/${code}`, { sorted }));
    const room = await phones(led.code, 3);
    await sort(room[0] as Visitor, 'trust', 'let-go');
    for (const phone of room) await sort(phone, 'contact', 'must-improve');
    await goTo(led, 'sorting', 'stopped');
    expect((await resultOf(led, 'sorting')).shown).toEqual([
      { code: 'contact', keep: 0, canImprove: 0, mustImprove: 3, letGo: 0 },
    ]);
  });

  test('a phone hears "nothing changed" until there is something to see', async () => {
    const led = await anOpenSession({ minimum: 3 });
    const [one, two] = await phones(led.code, 2);
    const first = await one?.get('/v1/my-session');
    const again = () => ask(one, first?.headers.get('ETag') ?? '');
    expect((await again())?.status).toBe(304);
    await goTo(led, 'interests');
    expect((await again())?.status).toBe(200);
    expect(two).toBeDefined();
    const leaderTag = (await led.leader.get(led.path)).headers.get('ETag') ?? '';
    const unchanged = await led.leader.send('GET', led.path, undefined, { 'If-None-Match': leaderTag });
    expect(unchanged.status).toBe(304);
  });
});

describe('proposals and votes', () => {
  test('sending again is harmless, and the same key changes a proposal', async () => {
    const led = await anOpenSession();
    await goTo(led, 'proposals');
    const phone = await join(led.code);
    await got204(propose(phone, 'sleutel-1', 'Elkaar bellen'));
    await got204(propose(phone, 'sleutel-1', 'Elkaar bellen'));
    await got204(propose(phone, 'sleutel-1', 'Elkaar eerst bellen'));
    expect((await sessionOf(led)).proposals).toMatchObject([{ text: 'Elkaar eerst bellen', mergedInto: null }]);
  });

  test('more votes than there are is refused and changes nothing; votes replace those before', async () => {
    const led = await anOpenSession({ minimum: 3, votesPerParticipant: 1 });
    const ids = await threeProposals(led);
    await goTo(led, 'voting');
    const room = await phones(led.code, 3);
    for (const phone of room) await got204(voteFor(phone, ids.slice(0, 1)));
    const { type } = await refusal(voteFor(room[0] as Visitor, ids.slice(0, 2)), 422);
    expect(type).toBe('/v1/problems/too-many-votes');
    await got204(voteFor(room[0] as Visitor, ids.slice(1, 2)));
    await goTo(led, 'voting', 'stopped');
    expect((await resultOf(led, 'voting')).shown).toEqual(
      ids.map((proposalId, place) => ({ proposalId, votes: [2, 1, 0][place] })),
    );
  });

  test('a proposal that becomes part of another brings its votes along, and nobody counts twice', async () => {
    const led = await anOpenSession({ minimum: 3 });
    const ids = await threeProposals(led);
    await goTo(led, 'voting');
    const room = await phones(led.code, 3);
    await got204(voteFor(room[0] as Visitor, ids.slice(0, 2)));
    await got204(voteFor(room[1] as Visitor, ids.slice(1, 2)));
    await got204(voteFor(room[2] as Visitor, ids.slice(2)));
    await got(led.leader.send('PATCH', `/v1/proposals/${ids[0]}`, { parts: [ids[1]] }));
    // The first proposal: the first two phones, of which one voted for both parts.
    expect((await resultOf(led, 'voting')).shown).toEqual([
      { proposalId: ids[0], votes: 2 },
      { proposalId: ids[2], votes: 1 },
    ]);
  });

  test('putting together takes along what was put together before, and is undone as one', async () => {
    const led = await anOpenSession();
    const [one, two, three] = await threeProposals(led);
    const put = (id: string | undefined, parts: (string | undefined)[], text?: string) =>
      led.leader.send('PATCH', `/v1/proposals/${id}`, { parts, ...(text ? { text } : {}) });
    const merged = async () => (await sessionOf(led)).proposals.map(({ mergedInto }) => mergedInto);
    await got(put(two, [three]));
    await got(put(one, [two], 'Samen'));
    expect(await merged()).toEqual([null, one, one]);
    // A proposal is no part of itself, a part has no parts, and nothing of another session joins.
    await refusal(put(one, [one]), 404);
    await refusal(put(two, [three]), 404);
    await refusal(put(one, [two, 'unknown-proposal'], 'Weg'), 404);
    expect((await sessionOf(led)).proposals[0]).toMatchObject({ text: 'Samen' });
    expect(await merged()).toEqual([null, one, one]);
    await got(put(one, []));
    expect(await merged()).toEqual([null, null, null]);
  });

  test('twenty phones that vote at the same moment lose nothing, and everybody sees the same in the end', async () => {
    const led = await anOpenSession();
    const ids = await threeProposals(led);
    await goTo(led, 'voting');
    const room = await phones(led.code, 20);
    // Each changes its mind twice; what was said last counts: for phone n the proposals from n modulo 3 on.
    const chosenBy = (n: number) => ids.slice(n % 3);
    await Promise.all(
      room.map(async (phone, n) => {
        for (const proposalIds of [ids, [], chosenBy(n)]) await got204(voteFor(phone, proposalIds));
      }),
    );
    await goTo(led, 'voting', 'stopped');
    for (const [n, phone] of room.entries()) {
      expect([...(await seenBy(phone)).mine.votes].sort()).toEqual([...chosenBy(n)].sort());
    }
    const seen = await Promise.all(room.map(async (phone) => (await seenBy(phone)).result));
    // Phones 0, 3, … chose all three (7), 1, 4, … the last two (7), 2, 5, … the last (6).
    expect(seen[0]?.shown).toEqual(ids.map((proposalId, place) => ({ proposalId, votes: [7, 14, 20][place] })));
    for (const one of seen) expect(one).toEqual(seen[0]);
    expect(await resultOf(led, 'voting')).toEqual(seen[0]);
  });

  test('the report tells on which day the session was, and how many phones took part', async () => {
    const led = await anOpenSession();
    await phones(led.code, 4);
    const inspector = await signIn(led.network.inspector.id);
    await got(inspector.send('POST', `/v1/waves/${led.waveId}/report`, { locale: 'nl' }), 201);
    const report = await (await inspector.get(`/v1/waves/${led.waveId}/report`)).text();
    const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' }).format();
    expect(report).toContain(`In een bijeenkomst op ${day} is het beeld`);
    expect(report).toContain('Er deden 4 telefoons mee.');
  });

  test('improvement opportunities are made of proposals once', async () => {
    const led = await anOpenSession();
    const ids = await threeProposals(led);
    const make = () => led.leader.send('POST', `${led.path}/opportunities`, { proposalIds: ids.slice(0, 2) });
    await got(make(), 201);
    await got(make(), 201);
    const { opportunities } = await got<{ opportunities: { text: string }[] }>(
      led.leader.get(`/v1/waves/${led.waveId}/opportunities`),
    );
    expect(opportunities.map(({ text }) => text)).toEqual(['Voorstel 1', 'Voorstel 2']);
  });
});

describe('without phones', () => {
  test('who leads counts by hand; a step that phones answered is not counted by hand too', async () => {
    const led = await anOpenSession();
    const onPaper = { kind: 'theme', recognised: 9, partly: 2, not: 1, remarks: ['Herkenbaar'] };
    const count = (step: string) => led.leader.send('PUT', `${led.path}/steps/${step}/outcome`, onPaper);
    await got(count('ambition'));
    expect(await resultOf(led, 'ambition')).toMatchObject({
      ...{ onPaper: true, shown: { recognised: 9, partly: 2, not: 1 }, remarks: ['Herkenbaar'] },
    });
    const phone = await join(led.code);
    expect((await refusal(recognise(phone, 'not'), 409)).type).toBe('/v1/problems/step-on-paper');
    await goTo(led, 'interests');
    await got204(recognise(phone, 'not', '', 'interests'));
    expect((await refusal(count('interests'), 409)).type).toBe('/v1/problems/step-has-answers');
  });
});

async function threeProposals(led: Awaited<ReturnType<typeof anOpenSession>>): Promise<string[]> {
  for (const n of [1, 2, 3]) {
    await got(led.leader.send('POST', `${led.path}/proposals`, { theme: 'relation', text: `Voorstel ${n}` }), 201);
  }
  return (await sessionOf(led)).proposals.map(({ id }) => id);
}

async function got204(response: Promise<Response>): Promise<void> {
  const answer = await response;
  expect(answer.status, await answer.clone().text()).toBe(204);
}

const ask = (phone: Visitor | undefined, tag: string) =>
  phone?.send('GET', '/v1/my-session', undefined, { 'If-None-Match': tag });
