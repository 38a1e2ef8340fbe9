import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { auditEvents } from '../../../db/schema.ts';
import { elementsOf } from '../../../surveys/index.ts';
import { arrangeInvitedWave, completeAnswers } from '../../helpers/arrange-invited-wave.ts';
import { aColleague, aContact, colleaguesOf, savingWith } from '../../helpers/asking.ts';
import { database, type Visitor, visitor } from '../../helpers/home.ts';
import { storedInvitation, storedResponses } from '../response/stored.ts';

const words = 'ambition.in-own-words';
const topics = 'close.topics';

const invitation = async (visit: Visitor) => (await visit.get('/v1/my-invitation')).json();
const draftOf = async (visit: Visitor) => (await invitation(visit)).standing.draft;

describe('What a colleague sees', () => {
  test('is the promise, its own questions and what was answered to these, and nothing else', async () => {
    const contact = await aContact();
    await contact.save(0, {
      'ambition.known': 4,
      [words]: 'Van de contactpersoon.',
      [topics]: 'Een geheim onderwerp.',
    });
    const colleague = await aColleague(contact.visit, ['ambition.known', words], { name: 'Noor Voorbeeld' });
    const seen = await invitation(colleague.visit);
    expect(seen).toMatchObject({
      you: { kind: 'contributor', name: 'Noor Voorbeeld', contact: 'Contact Test', doneAt: null, leaning: [] },
      ...{ organisation: 'Welzijn De Waaier', network: 'Netwerk Achterveld', promise: { threshold: 5 } },
      standing: { kind: 'answering', draft: { answers: { 'ambition.known': 4, [words]: 'Van de contactpersoon.' } } },
    });
    expect(seen.questionnaire.json.pages.map(({ name }: { name: string }) => name)).toEqual(['ambition']);
    expect(elementsOf(seen.questionnaire.json).map(({ name }) => name)).toEqual(['ambition.known', words]);
    expect(Object.keys(seen.standing.draft.answers).sort()).toEqual([words, 'ambition.known']);
    expect(JSON.stringify(seen)).not.toContain('geheim');
    expect(seen.estimate.withOpenQuestions).toBeLessThan((await invitation(contact.visit)).estimate.withOpenQuestions);
  });

  test('is in its own language, which the invitation does not follow', async () => {
    const contact = await aContact();
    const { visit } = await aColleague(contact.visit, [words]);
    expect((await visit.send('PATCH', '/v1/my-invitation', { locale: 'en' })).status).toBe(204);
    expect((await invitation(visit)).locale).toBe('en');
    expect((await storedInvitation(contact.id)).locale).toBe('nl');
  });

  test('changes with what the contact asks; what was answered before stays with the contact', async () => {
    const contact = await aContact();
    const colleague = await aColleague(contact.visit, [words, topics]);
    await colleague.save(0, { [words]: 'Blijft staan.' });
    await colleague.visit.send('POST', '/v1/my-invitation/finishing');
    const path = `/v1/my-invitation/contributors/${colleague.id}/items`;
    expect((await contact.visit.send('PUT', path, { items: [topics, 'ambition.known'] })).status).toBe(204);
    const seen = await invitation(colleague.visit);
    expect(seen).toMatchObject({ you: { doneAt: null }, standing: { draft: { revision: 0, answers: {} } } });
    expect(JSON.stringify(seen)).not.toContain('Blijft staan.');
    expect((await draftOf(contact.visit)).answers).toEqual({ [words]: 'Blijft staan.' });
    expect((await colleaguesOf(contact.visit))[0]).toMatchObject({ status: 'started', doneAt: null });
  });
});

describe('What a colleague may not', () => {
  const closed: [string, string, unknown][] = [
    ['POST', '/v1/my-invitation/submission', { answers: {} }],
    ['POST', '/v1/my-invitation/declining', { reason: 'Geen tijd.' }],
    ['DELETE', '/v1/my-invitation/declining', undefined],
    [
      'POST',
      '/v1/my-invitation/hand-over',
      { contactName: 'Nieuwe Contact', contactEmail: 'nieuw@example.org', locale: 'nl' },
    ],
    ['GET', '/v1/my-invitation/mirror', undefined],
    ['GET', '/v1/my-invitation/contributors', undefined],
    [
      'POST',
      '/v1/my-invitation/contributors',
      { name: 'Nog een', email: 'nog.een@example.org', locale: 'nl', items: [words] },
    ],
    ['PUT', '/v1/my-invitation/contributors/1/items', { items: [words] }],
    ['POST', '/v1/my-invitation/contributors/1/resending', {}],
    ['DELETE', '/v1/my-invitation/contributors/1', undefined],
  ];

  test.each(closed)('%s %s', async (method, path, body) => {
    const contact = await aContact();
    const { visit } = await aColleague(contact.visit, [words]);
    const headers = { 'Idempotency-Key': crypto.randomUUID() };
    const response = method === 'GET' ? await visit.get(path) : await visit.send(method, path, body, headers);
    expect(response.status).toBe(403);
    expect((await storedInvitation(contact.id)).status).toBe('sent');
  });

  test('read or answer a question that was not put to it', async () => {
    const contact = await aContact();
    await contact.save(0, { [topics]: 'Een geheim onderwerp.' });
    const { save } = await aColleague(contact.visit, [words]);
    const response = await save(0, { [words]: 'Wel gevraagd.', [topics]: 'Niet gevraagd.' });
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      type: '/v1/problems/invalid-answers',
      errors: [{ field: topics, message: 'Deze vraag is niet aan u gesteld. Laad de pagina opnieuw.' }],
    });
    expect((await draftOf(contact.visit)).answers).toEqual({ [topics]: 'Een geheim onderwerp.' });
  });

  test('and a contact can not say that its colleague is done', async () => {
    const { visit } = await aContact();
    expect((await visit.send('POST', '/v1/my-invitation/finishing')).status).toBe(403);
  });

  test('nor know, change, mail or withdraw the colleagues of another organisation', async () => {
    const { visit, other } = await aContact({ members: ['Welzijn De Waaier', 'Politie Achterveld'] });
    const { id, visit: colleague } = await aColleague(visit, [words]);
    const stranger = visitor({ token: other?.token ?? '' });
    expect(await colleaguesOf(stranger)).toEqual([]);
    const path = `/v1/my-invitation/contributors/${id}`;
    const answers = [
      await stranger.send('PUT', `${path}/items`, { items: [topics] }),
      await stranger.send('POST', `${path}/resending`, { email: 'vreemd@example.org' }),
      await stranger.send('DELETE', path),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    expect((await invitation(colleague)).standing.kind).toBe('answering');
  });
});

describe('Answering together', () => {
  test('each saves its own questions, and the contact finds them all', async () => {
    const contact = await aContact();
    const one = await aColleague(contact.visit, [words]);
    const two = await aColleague(contact.visit, [topics]);
    await contact.save(0, { 'ambition.known': 4 });
    const saves = [await one.save(0, { [words]: 'Van een.' }), await two.save(0, { [topics]: 'Van twee.' })];
    expect(saves.map(({ status }) => status)).toEqual([200, 200]);
    expect((await draftOf(contact.visit)).answers).toEqual({
      ...{ 'ambition.known': 4, [words]: 'Van een.', [topics]: 'Van twee.' },
    });
    const events = await database().select().from(auditEvents).where(eq(auditEvents.actor, one.id));
    expect(events.map(({ actorKind, action, thing }) => `${actorKind} ${action} ${thing}`)).toEqual([
      'contributor save response',
    ]);
  });

  test('the first answer of all may be a colleague’s', async () => {
    const contact = await aContact();
    const { save } = await aColleague(contact.visit, [words]);
    expect((await save(0, { [words]: 'De eerste.' })).status).toBe(200);
    expect((await storedInvitation(contact.id)).status).toBe('started');
    expect(await storedResponses(contact.id)).toHaveLength(1);
  });

  test('a save is stale only when one of its own questions was answered elsewhere, and shows only these', async () => {
    const contact = await aContact();
    const one = await aColleague(contact.visit, [words, 'ambition.known']);
    const two = await aColleague(contact.visit, [words]);
    const first = await (await one.save(0, { [words]: 'Versie een.' })).json();
    await contact.save(1, { [words]: 'Versie een.', [topics]: 'Van de contactpersoon.' });
    const second = await one.save(first.revision, { [words]: 'Versie een.', 'ambition.known': 3 });
    expect(second.status).toBe(200);

    const stale = await two.save(0, { [words]: 'Versie twee.' });
    expect(stale.status).toBe(409);
    const { type, current } = await stale.json();
    expect(type).toBe('/v1/problems/stale-draft');
    expect(current.answers).toEqual({ [words]: 'Versie een.' });
    expect((await two.save(current.revision, { [words]: 'Versie twee.' })).status).toBe(200);
    expect((await draftOf(contact.visit)).answers).toEqual({
      ...{ [words]: 'Versie twee.', 'ambition.known': 3, [topics]: 'Van de contactpersoon.' },
    });
    const late = await contact.save(2, { [words]: 'Versie drie.' });
    expect(late.status).toBe(409);
  });

  test('the same save sent twice, because its answer was lost, is no conflict and changes nothing', async () => {
    const contact = await aContact();
    const { save } = await aColleague(contact.visit, [words]);
    const once = await (await save(0, { [words]: 'Een keer.' })).json();
    const again = await save(0, { [words]: 'Een keer.' });
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(once);
    expect((await storedResponses(contact.id))[0]).toMatchObject({ revision: 1 });
  });

  test('twenty saves of three colleagues at once: every last word is there', async () => {
    const contact = await aContact();
    const asked = [words, topics, 'relation.needs'];
    const colleagues = await Promise.all(asked.map((item) => aColleague(contact.visit, [item])));
    const typing = colleagues.map(async ({ save }, place) => {
      let revision = 0;
      for (let n = 1; n <= 7; n += 1) {
        const response = await save(revision, { [asked[place] ?? '']: `Zin ${n} van ${place}.` });
        expect(response.status).toBe(200);
        revision = (await response.json()).revision;
      }
    });
    await Promise.all(typing);
    expect((await draftOf(contact.visit)).answers).toEqual(
      Object.fromEntries(asked.map((item, place) => [item, `Zin 7 van ${place}.`])),
    );
  });

  test('an answer can be taken away again', async () => {
    const contact = await aContact();
    const { save } = await aColleague(contact.visit, [words]);
    const { revision } = await (await save(0, { [words]: 'Toch niet.' })).json();
    expect(await (await save(revision, {})).json()).toMatchObject({ revision: 0 });
    expect((await draftOf(contact.visit)).answers).toEqual({});
  });

  test('who is done can take that back', async () => {
    const contact = await aContact();
    const { visit } = await aColleague(contact.visit, [words]);
    expect((await visit.send('POST', '/v1/my-invitation/finishing')).status).toBe(204);
    expect((await invitation(visit)).you.doneAt).toEqual(expect.any(String));
    expect((await visit.send('DELETE', '/v1/my-invitation/finishing')).status).toBe(204);
    expect((await invitation(visit)).you.doneAt).toBeNull();
    expect((await colleaguesOf(contact.visit))[0]).toMatchObject({ status: 'opened', doneAt: null });
  });
});

test('two links for two waves know nothing of each other', async () => {
  const [here, there] = [await aContact(), await aContact()];
  const one = await aColleague(here.visit, [words]);
  const two = await aColleague(there.visit, [words]);
  await one.save(0, { [words]: 'Alleen hier.' });
  expect((await draftOf(two.visit)).answers).toEqual({});
  const { members } = await arrangeInvitedWave();
  const save = savingWith(visitor({ token: members[0]?.token ?? '' }));
  expect((await save(0, completeAnswers())).status).toBe(200);
});
