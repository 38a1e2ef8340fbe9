import { describe, expect, test } from 'vitest';
import { arrangeInvitedWave, closeWave, completeAnswers } from '../../helpers/arrange-invited-wave.ts';
import { visitor } from '../../helpers/home.ts';
import { auditOf, storedInvitation, storedResponses } from './stored.ts';

/** The one member of a new wave, saving drafts. */
async function aMember(locale: 'nl' | 'en' = 'nl') {
  const { waveId, members } = await arrangeInvitedWave({ locale });
  const [member] = members;
  if (!member) throw new Error('needs a member');
  const visit = visitor({ token: member.token, language: locale });
  const save = (revision: number, answers: unknown) =>
    visit.send('PUT', '/v1/my-invitation/draft', { revision, answers });
  return { ...member, waveId, visit, save };
}

describe('Saving on the way', () => {
  test('What is saved on one device is there on another', async () => {
    const { save, token, id } = await aMember();
    const first = await save(0, { 'ambition.known': 4 });
    expect(first.status).toBe(200);
    expect(await first.json()).toMatchObject({ revision: 1, savedAt: expect.any(String) });
    expect((await storedInvitation(id)).status).toBe('started');
    await save(1, { 'ambition.known': 4, 'ambition.in-own-words': 'Veilig thuis.' });

    const onThePhone = await (await visitor({ token }).get('/v1/my-invitation')).json();
    expect(onThePhone.standing).toMatchObject({
      kind: 'answering',
      draft: { revision: 2, answers: { 'ambition.known': 4, 'ambition.in-own-words': 'Veilig thuis.' } },
    });
  });

  test('The log says that something was saved and never what', async () => {
    const { save, id } = await aMember();
    await save(0, { 'ambition.in-own-words': 'Een geheim.' });
    await save(1, { 'ambition.in-own-words': 'Een ander geheim.' });
    const log = await auditOf(id);
    expect(log.map(({ action, thing }) => `${action} ${thing}`)).toEqual(['start response', 'save response']);
    expect(JSON.stringify(log)).not.toContain('geheim');
  });

  test('A save based on an older revision overwrites nothing and shows what is newer', async () => {
    const { save, id } = await aMember();
    await save(0, { 'ambition.known': 4 });
    await save(1, { 'ambition.known': 5 });
    const stale = await save(1, { 'ambition.known': 2 });
    expect(stale.status).toBe(409);
    const problem = await stale.json();
    expect(problem).toMatchObject({
      type: '/v1/problems/stale-draft',
      title: 'Er is elders verder gewerkt',
      current: { revision: 2, answers: { 'ambition.known': 5 }, savedAt: expect.any(String) },
    });
    const [stored] = await storedResponses(id);
    expect(stored).toMatchObject({ revision: 2, draft: '{"ambition.known":5}' });
  });

  test('The same save sent twice, because its answer was lost, is no conflict', async () => {
    const { save, id } = await aMember();
    const once = await (await save(0, { 'ambition.known': 4 })).json();
    const again = await save(0, { 'ambition.known': 4 });
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual(once);
    expect(await storedResponses(id)).toHaveLength(1);
  });

  test('Of two first saves at the same moment one wins and the other learns of it', async () => {
    const { save, id } = await aMember();
    const statuses = await Promise.all(
      [1, 2, 3, 4].map(async (value) => (await save(0, { 'ambition.known': value })).status),
    );
    expect(statuses.sort()).toEqual([200, 409, 409, 409]);
    expect(await storedResponses(id)).toHaveLength(1);
  });
});

describe('A draft that is refused', () => {
  const cases: [string, unknown, string, string][] = [
    ['an unknown option code', { 'ambition.known': 9 }, 'ambition.known', 'Choose one of the answers.'],
    ['a number as text', { 'ambition.known': '4' }, 'ambition.known', 'Choose one of the answers.'],
    ['a list where one answer belongs', { 'about.role': ['executive'] }, 'about.role', 'Choose one of the answers.'],
    ['a number where a text belongs', { 'close.topics': 5 }, 'close.topics', 'Fill in a text.'],
    [
      'a text that is too long',
      { 'close.topics': 'x'.repeat(2001) },
      'close.topics',
      'Shorten the text. It may have at most 2000 characters.',
    ],
    [
      'a question that is not asked',
      { 'ambition.unknown': 3 },
      'ambition.unknown',
      'This question is not in the questionnaire. Reload the page.',
    ],
  ];

  test.each(cases)('names %s and stores nothing', async (_, answers, field, message) => {
    const { save, id } = await aMember('en');
    const response = await save(0, answers);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      type: '/v1/problems/invalid-answers',
      errors: [{ field, message }],
    });
    expect(await storedResponses(id)).toHaveLength(0);
    expect((await storedInvitation(id)).status).toBe('sent');
  });

  test('Everything that is wrong is named at once', async () => {
    const { save } = await aMember('en');
    const { errors } = await (await save(0, { 'ambition.known': 9, 'close.topics': 5 })).json();
    expect(errors.map(({ field }: { field: string }) => field)).toEqual(['ambition.known', 'close.topics']);
  });

  test('Broken JSON, no JSON, and no revision', async () => {
    const { visit, id } = await aMember();
    const broken = await visit.send('PUT', '/v1/my-invitation/draft', '{"revision":0,"answers":{"ambition.known":4', {
      'Content-Type': 'application/json',
    });
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject({ type: '/v1/problems/broken-json', title: 'Onleesbaar verzoek' });
    const list = await visit.send('PUT', '/v1/my-invitation/draft', { revision: 0, answers: [4] });
    expect(list.status).toBe(422);
    const none = await visit.send('PUT', '/v1/my-invitation/draft', { answers: {} });
    expect(await none.json()).toMatchObject({ errors: [{ field: 'revision' }] });
    expect(await storedResponses(id)).toHaveLength(0);
  });

  test('An answer of 1 MB', async () => {
    const { save, id } = await aMember();
    const response = await save(0, { 'ambition.in-own-words': 'x'.repeat(1_000_000) });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ type: '/v1/problems/too-large' });
    expect(await storedResponses(id)).toHaveLength(0);
  });

  test('After the wave closed, after submitting and after declining', async () => {
    const late = await aMember();
    await late.save(0, { 'ambition.known': 4 });
    await closeWave(late.waveId);
    const closed = await late.save(1, { 'ambition.known': 5 });
    expect(closed.status).toBe(409);
    expect(await closed.json()).toMatchObject({ type: '/v1/problems/wave-closed' });
    expect((await storedResponses(late.id))[0]).toMatchObject({ revision: 1, draft: '{"ambition.known":4}' });

    const done = await aMember();
    await done.visit.send(
      'POST',
      '/v1/my-invitation/submission',
      { answers: completeAnswers() },
      { 'Idempotency-Key': crypto.randomUUID() },
    );
    expect(await (await done.save(1, { 'ambition.known': 5 })).json()).toMatchObject({
      type: '/v1/problems/already-submitted',
    });

    const declined = await aMember();
    await declined.visit.send('POST', '/v1/my-invitation/declining', { reason: 'Geen tijd.' });
    expect(await (await declined.save(0, { 'ambition.known': 5 })).json()).toMatchObject({
      type: '/v1/problems/already-declined',
    });
    expect(await storedResponses(declined.id)).toHaveLength(0);
  });
});
