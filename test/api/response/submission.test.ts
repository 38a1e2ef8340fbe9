import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../api/canonical.ts';
import { sha256 } from '../../../api/tokens.ts';
import { items, shippedVersions } from '../../../surveys/index.ts';
import { arrangeInvitedWave, closeWave, completeAnswers } from '../../helpers/arrange-invited-wave.ts';
import { home, visitor } from '../../helpers/home.ts';
import {
  auditOf,
  storedAnswers,
  storedInvitation,
  storedObservations,
  storedResponses,
  storedTopics,
} from './stored.ts';

/** The one member of a new wave, submitting. */
async function aMember(locale: 'nl' | 'en' = 'nl') {
  const { waveId, members } = await arrangeInvitedWave({ locale });
  const [member] = members;
  if (!member) throw new Error('needs a member');
  const visit = visitor({ token: member.token, language: locale });
  const submit = (answers: unknown, key: string = crypto.randomUUID()) =>
    visit.send('POST', '/v1/my-invitation/submission', { answers }, { 'Idempotency-Key': key });
  return { ...member, waveId, visit, submit };
}

async function responseOf(invitationId: string) {
  const [stored, ...more] = await storedResponses(invitationId);
  if (!stored || more.length > 0) throw new Error('needs exactly one response');
  return stored;
}

describe('Submitting', () => {
  test('Every question becomes a row: a value, a text, a choice, or the kind of missing', async () => {
    const { submit, id } = await aMember();
    const response = await submit(
      completeAnswers({
        'about.role': 'executive',
        'ambition.known': 2,
        'ambition.fit': 'dont-know',
        'ambition.support': 'not-applicable',
        'ambition.in-own-words': 'Eén plan voor elk gezin.',
      }),
    );
    expect(response.status).toBe(201);
    const rows = await storedAnswers((await responseOf(id)).id);
    const row = (item: string) => rows.find((one) => one.item === item);
    expect(row('about.role')).toMatchObject({ kind: 'choice', text: 'executive' });
    expect(row('ambition.known')).toMatchObject({ kind: 'value', value: 2, text: null, missing: null });
    expect(row('ambition.fit')).toMatchObject({ kind: 'missing', missing: 'dont-know', value: null });
    expect(row('ambition.support')).toMatchObject({ kind: 'missing', missing: 'not-applicable' });
    expect(row('ambition.in-own-words')).toMatchObject({ kind: 'text', text: 'Eén plan voor elk gezin.' });
    expect(row('ambition.year-ago')).toMatchObject({ kind: 'missing', missing: 'not-reached' });
    const version = shippedVersions.find(({ version: n }) => n === 1);
    expect(rows).toHaveLength(version ? items(version).length : -1);
    expect((await storedInvitation(id)).status).toBe('submitted');
  });

  test('Open answers become observations with the themes of their question, and topics one per line', async () => {
    const { submit, id } = await aMember();
    await submit(
      completeAnswers({
        'ambition.in-own-words': ' Eén plan voor elk gezin. ',
        'interests.reason': '   ',
        'close.topics': '- Wachttijden\n\n• Onderwijs aan tafel\r\nKinderen horen',
      }),
    );
    const response = await responseOf(id);
    const version = shippedVersions.find(({ version: n }) => n === 1);
    const asked = version && items(version).find(({ code }) => code === 'ambition.in-own-words');
    const themes = [asked?.theme, ...(asked?.alsoThemes ?? [])].sort();
    const observed = await storedObservations(response.id);
    expect(observed.map(({ theme }) => theme).sort()).toEqual(themes);
    expect(observed[0]).toMatchObject({ item: 'ambition.in-own-words', text: 'Eén plan voor elk gezin.', tone: null });
    expect((await storedTopics(response.id)).map(({ text }) => text).sort()).toEqual([
      'Kinderen horen',
      'Onderwijs aan tafel',
      'Wachttijden',
    ]);
  });

  test('The receipt holds what was submitted, and its checksum can be computed again by anyone', async () => {
    const { submit, visit, organisation, waveId } = await aMember();
    const answers = completeAnswers({ 'ambition.fit': 'dont-know', 'close.anything-else': 'Dank u.' });
    const receipt = await (await submit(answers)).json();
    expect(receipt).toMatchObject({
      organisation,
      network: 'Netwerk Achterveld',
      wave: { id: waveId, label: 'Meting 2026' },
      version: { questionnaire: 'bestuurlijk-platform', number: 1, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      answers,
    });
    const { wave, version } = receipt;
    expect(receipt.checksum).toBe(
      await sha256(canonicalJson({ wave: wave.id, version: version.hash, answers: receipt.answers })),
    );
    const later = await (await visit.get('/v1/my-invitation')).json();
    expect(later.standing).toMatchObject({ kind: 'submitted', receipt });
  });

  test('The draft is emptied, and the log holds no answers', async () => {
    const { submit, visit, id } = await aMember();
    await visit.send('PUT', '/v1/my-invitation/draft', {
      revision: 0,
      answers: { 'ambition.in-own-words': 'Een geheim.' },
    });
    await submit(completeAnswers({ 'ambition.in-own-words': 'Een geheim.' }));
    expect(await responseOf(id)).toMatchObject({ draft: '{}', revision: 2 });
    const log = await auditOf(id);
    // The receipt may be on its way already.
    const own = log.map(({ action }) => action).filter((action) => !action.startsWith('mail-'));
    expect(own).toEqual(['start', 'submit']);
    expect(JSON.stringify(log)).not.toContain('geheim');
  });
});

describe('Submitting twice', () => {
  test('The same submission again gets the same receipt, also after the wave closed', async () => {
    const { submit, waveId, id } = await aMember();
    const key = crypto.randomUUID();
    const answers = completeAnswers();
    const first = await submit(answers, key);
    const again = await submit(answers, key);
    expect([first.status, again.status]).toEqual([201, 200]);
    const receipt = await first.json();
    expect(await again.json()).toEqual(receipt);
    await closeWave(waveId);
    const late = await submit(answers, key);
    expect([late.status, await late.json()]).toEqual([200, receipt]);
    expect(await storedResponses(id)).toHaveLength(1);
  });

  test('Another submission, or other answers under the same key, changes nothing', async () => {
    const { submit, id } = await aMember();
    const key = crypto.randomUUID();
    await submit(completeAnswers({ 'ambition.known': 4 }), key);
    const before = await storedAnswers((await responseOf(id)).id);
    for (const response of [
      await submit(completeAnswers({ 'ambition.known': 1 })),
      await submit(completeAnswers({ 'ambition.known': 1 }), key),
      await submit({ 'ambition.known': 9 }),
    ]) {
      expect(response.status).toBe(409);
      expect(await response.json()).toMatchObject({
        type: '/v1/problems/already-submitted',
        title: 'Al ingestuurd',
      });
    }
    expect(await storedAnswers((await responseOf(id)).id)).toEqual(before);
  });

  test('Fifty at once make one response', async () => {
    const { submit, id } = await aMember();
    const key = crypto.randomUUID();
    const same = await Promise.all(Array.from({ length: 25 }, () => submit(completeAnswers(), key)));
    const other = await Promise.all(Array.from({ length: 25 }, () => submit(completeAnswers({ 'ambition.known': 1 }))));
    const statuses = same.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array.from({ length: 24 }, () => 200), 201]);
    expect(new Set(other.map(({ status }) => status))).toEqual(new Set([409]));
    const response = await responseOf(id);
    const rows = await storedAnswers(response.id);
    expect(rows.find(({ item }) => item === 'ambition.known')?.value).toBe(4);
    expect(new Set(rows.map(({ item }) => item)).size).toBe(rows.length);
    expect((await auditOf(id)).filter(({ action }) => action === 'submit')).toHaveLength(1);
  });

  test('Fifty different submissions at once make one response', async () => {
    const { submit, id } = await aMember();
    const all = await Promise.all(
      Array.from({ length: 50 }, (_, n) => submit(completeAnswers({ 'ambition.known': (n % 5) + 1 }))),
    );
    const statuses = all.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, ...Array.from({ length: 49 }, () => 409)]);
    await responseOf(id);
  });
});

describe('A submission that is refused', () => {
  test('Unanswered statements are named, all of them, in the language of the member', async () => {
    const { submit, id } = await aMember();
    const response = await submit({ 'ambition.known': 4 });
    expect(response.status).toBe(422);
    const { errors } = await response.json();
    expect(errors).toContainEqual({ field: 'about.role', message: 'Geef antwoord op deze vraag.' });
    expect(errors).toHaveLength(Object.keys(completeAnswers()).length - 1);
    expect(await storedResponses(id)).toHaveLength(0);
    expect((await storedInvitation(id)).status).toBe('sent');
  });

  test('An unknown option code', async () => {
    const { submit, id } = await aMember('en');
    const response = await submit(completeAnswers({ 'ambition.known': 99 }));
    expect(await response.json()).toMatchObject({
      type: '/v1/problems/invalid-answers',
      errors: [{ field: 'ambition.known', message: 'Choose one of the answers.' }],
    });
    expect(await storedResponses(id)).toHaveLength(0);
  });

  test('Based on answers that someone else has added to since: nothing of theirs is passed over', async () => {
    const { visit, id } = await aMember();
    await visit.send('PUT', '/v1/my-invitation/draft', {
      revision: 0,
      answers: { 'close.topics': 'Van een collega.' },
    });
    const response = await visit.send(
      'POST',
      '/v1/my-invitation/submission',
      { revision: 0, answers: completeAnswers() },
      { 'Idempotency-Key': crypto.randomUUID() },
    );
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({
      type: '/v1/problems/stale-draft',
      current: { revision: 1, answers: { 'close.topics': 'Van een collega.' } },
    });
    expect((await storedInvitation(id)).status).toBe('started');
  });

  test('Without an idempotency key, or with one that is no UUID', async () => {
    const { visit, submit, id } = await aMember('en');
    const without = await visit.send('POST', '/v1/my-invitation/submission', { answers: completeAnswers() });
    expect(without.status).toBe(422);
    expect(await without.json()).toMatchObject({ errors: [{ field: 'idempotency-key' }] });
    expect((await submit(completeAnswers(), 'once')).status).toBe(422);
    expect(await storedResponses(id)).toHaveLength(0);
  });

  test('After the wave closed', async () => {
    const { submit, waveId, id } = await aMember();
    await closeWave(waveId);
    const response = await submit(completeAnswers());
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({
      type: '/v1/problems/wave-closed',
      title: 'De meting is gesloten',
    });
    expect(await storedResponses(id)).toHaveLength(0);
  });

  test('Broken JSON and an answer of 1 MB', async () => {
    const { visit, submit, id } = await aMember();
    const broken = await visit.send('POST', '/v1/my-invitation/submission', '{"answers":', {
      'Idempotency-Key': crypto.randomUUID(),
    });
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject({ type: '/v1/problems/broken-json' });
    const large = await submit(completeAnswers({ 'close.anything-else': 'x'.repeat(1_000_000) }));
    expect(large.status).toBe(413);
    expect(await storedResponses(id)).toHaveLength(0);
  });

  test('As something else than JSON', async () => {
    const { id, token } = await aMember();
    const response = await fetch(`${home.url}/v1/my-invitation/submission`, {
      method: 'POST',
      headers: {
        ...{ Authorization: `Bearer ${token}`, 'Content-Type': 'text/plain' },
        'Idempotency-Key': crypto.randomUUID(),
      },
      body: JSON.stringify({ answers: completeAnswers() }),
    });
    expect(response.status).toBe(415);
    expect((await response.json()).type).toBe('/v1/problems/not-json');
    expect(await storedResponses(id)).toHaveLength(0);
  });

  test('From a page of another site', async () => {
    const { id, token } = await aMember();
    const response = await fetch(`${home.url}/v1/my-invitation/submission`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${token}`,
        'Content-Type': 'text/plain',
        Origin: 'https://elsewhere.example',
        'Idempotency-Key': crypto.randomUUID(),
      },
      body: JSON.stringify({ answers: completeAnswers() }),
    });
    expect(response.status).toBe(403);
    expect(await storedResponses(id)).toHaveLength(0);
  });
});
