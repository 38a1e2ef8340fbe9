import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { invitations } from '../../../db/schema.ts';
import { got } from '../../helpers/a-network.ts';
import { anOpenWave } from '../../helpers/a-planned-wave.ts';
import { closeWave, completeAnswers } from '../../helpers/arrange-invited-wave.ts';
import { aColleague, aContact, anAddress } from '../../helpers/asking.ts';
import { database, type Visitor, visitor } from '../../helpers/home.ts';
import { linkTo } from '../../helpers/mails.ts';

const words = 'ambition.in-own-words';
const topics = 'close.topics';

const codeOf = async (response: Response) => {
  const { type } = (await response.json()) as { type: string };
  return `${response.status} ${type.split('/').at(-1)}`;
};
const standingOf = async (visit: Visitor) => (await (await visit.get('/v1/my-invitation')).json()).standing;
const submit = (visit: Visitor, body: unknown) =>
  visit.send('POST', '/v1/my-invitation/submission', body, { 'Idempotency-Key': crypto.randomUUID() });

describe('A colleague’s link', () => {
  test('stops at once when the contact withdraws it; what was answered stays', async () => {
    const contact = await aContact();
    const { id, visit, save } = await aColleague(contact.visit, [words]);
    const { revision } = await (await save(0, { [words]: 'Dit blijft.' })).json();
    expect((await contact.visit.send('DELETE', `/v1/my-invitation/contributors/${id}`)).status).toBe(204);
    expect(await codeOf(await visit.get('/v1/my-invitation'))).toBe('410 link-withdrawn');
    expect(await codeOf(await save(revision, { [words]: 'Te laat.' }))).toBe('410 link-withdrawn');
    expect(await standingOf(contact.visit)).toMatchObject({ draft: { answers: { [words]: 'Dit blijft.' } } });
    const anew = await contact.visit.send('POST', `/v1/my-invitation/contributors/${id}/resending`, {});
    expect(anew.status).toBe(404);
    expect((await contact.visit.send('DELETE', `/v1/my-invitation/contributors/${id}`)).status).toBe(204);
  });

  test('ends when the personal links of the wave end', async () => {
    const contact = await aContact();
    const { visit } = await aColleague(contact.visit, [words]);
    const expiresAt = new Date(Date.now() - 1000).toISOString();
    await database().update(invitations).set({ expiresAt }).where(eq(invitations.id, contact.id));
    expect(await codeOf(await visit.get('/v1/my-invitation'))).toBe('410 link-expired');
  });

  test('tells after submitting when and by whom, with its own questions as handed in and no checksum', async () => {
    const contact = await aContact();
    const { visit, save } = await aColleague(contact.visit, [words]);
    await save(0, { [words]: 'Van de collega.' });
    const answers = completeAnswers({ [words]: 'Van de collega.', [topics]: 'Een geheim onderwerp.' });
    const receipt = await submit(contact.visit, { revision: 1, answers });
    expect(receipt.status).toBe(201);
    const { submittedAt, checksum } = await receipt.json();
    const seen = await (await visit.get('/v1/my-invitation')).json();
    expect(seen).toMatchObject({ organisation: 'Welzijn De Waaier' });
    expect(seen.standing).toEqual({ kind: 'handed-in', submittedAt, answers: { [words]: 'Van de collega.' } });
    expect(JSON.stringify(seen)).not.toContain(checksum);
    expect(JSON.stringify(seen)).not.toContain('geheim');
    expect(await codeOf(await save(1, { [words]: 'Te laat.' }))).toBe('409 already-submitted');
    expect(await codeOf(await visit.send('POST', '/v1/my-invitation/finishing'))).toBe('409 already-submitted');
  });

  test('tells that the organisation does not take part, not why, and works again when it does after all', async () => {
    const contact = await aContact();
    const { visit, save } = await aColleague(contact.visit, [words]);
    await save(0, { [words]: 'Al geschreven.' });
    await contact.visit.send('POST', '/v1/my-invitation/declining', { reason: 'Een geheime reden.' });
    const seen = await (await visit.get('/v1/my-invitation')).json();
    expect(seen.standing).toEqual({ kind: 'not-taking-part', declinedAt: expect.any(String) });
    expect(JSON.stringify(seen)).not.toContain('geheime');
    expect(await codeOf(await save(0, { [words]: 'Te laat.' }))).toBe('409 already-declined');
    await contact.visit.send('DELETE', '/v1/my-invitation/declining');
    expect(await standingOf(visit)).toMatchObject({ draft: { answers: { [words]: 'Al geschreven.' } } });
  });

  test('tells that the wave closed', async () => {
    const contact = await aContact();
    const { visit, save } = await aColleague(contact.visit, [words]);
    await closeWave(contact.waveId);
    expect(await standingOf(visit)).toEqual({ kind: 'too-late' });
    expect(await codeOf(await save(0, { [words]: 'Te laat.' }))).toBe('409 wave-closed');
  });
});

describe('Submitting while a colleague saves', () => {
  test('never passes over an answer: the contact is told of it first, also without a revision', async () => {
    const contact = await aContact();
    const { save } = await aColleague(contact.visit, [words]);
    await contact.save(0, completeAnswers());
    await save(0, { [words]: 'Net op tijd.' });
    const stale = await submit(contact.visit, { revision: 1, answers: completeAnswers() });
    expect(stale.status).toBe(409);
    expect((await stale.json()).current.answers[words]).toBe('Net op tijd.');
    expect(await codeOf(await submit(contact.visit, { answers: completeAnswers() }))).toBe('409 stale-draft');
  });

  test('at the same moment: what the colleague saved is in it, or was refused', async () => {
    for (let round = 0; round < 8; round += 1) {
      const contact = await aContact();
      const { save, visit } = await aColleague(contact.visit, [words]);
      await contact.save(0, completeAnswers());
      const [submitted, saved] = await Promise.all([
        submit(contact.visit, { revision: 1, answers: completeAnswers() }),
        save(0, { [words]: 'Op hetzelfde moment.' }),
      ]);
      const outcome = `${submitted.status} ${saved.status}`;
      // Either the save came first, and the contact must look again; or the submission, and the save is refused.
      expect(['409 200', '201 409']).toContain(outcome);
      if (outcome === '201 409') expect(await codeOf(saved)).toBe('409 already-submitted');
      else expect(await standingOf(visit)).toMatchObject({ draft: { answers: { [words]: 'Op hetzelfde moment.' } } });
    }
  });
});

test('inspectors and coordinators see one organisation, and never its colleagues', async () => {
  const wave = await anOpenWave(3);
  const contact = visitor({ token: (await linkTo(wave.members[0]?.email ?? '')).hash.slice(1) });
  const [name, email] = ['Noor Onvindbaar', anAddress()];
  const asked = { name, email, locale: 'nl', items: [words] };
  const { id } = await got<{ id: string }>(contact.send('POST', '/v1/my-invitation/contributors', asked), 201);
  for (const path of [wave.wave, `${wave.wave}/invitations`, `${wave.path}/memberships`, wave.path]) {
    const response = await wave.inspector.visit.get(path);
    expect(response.status, path).toBe(200);
    const seen = await response.text();
    for (const secret of [name, email, id]) expect(seen).not.toContain(secret);
  }
  expect((await wave.inspector.visit.get('/v1/my-invitation/contributors')).status).toBe(401);
});

test('a colleague keeps its link when another contact takes over', async () => {
  const wave = await anOpenWave(3);
  const first = visitor({ token: (await linkTo(wave.members[0]?.email ?? '')).hash.slice(1) });
  const { visit, save } = await aColleague(first, [words]);
  await save(0, { [words]: 'Van de collega.' });
  const { invitations: all } = await got<{ invitations: { id: string; contactEmail: string }[] }>(
    wave.inspector.visit.get(`${wave.wave}/invitations`),
  );
  const { id } = all.find(({ contactEmail }) => contactEmail === wave.members[0]?.email) ?? { id: '' };
  const contactEmail = anAddress('opvolger');
  const taken = { contactName: 'Opvolger Test', contactEmail };
  await got(wave.inspector.visit.send('POST', `/v1/invitations/${id}/resending`, taken));
  const next = visitor({ token: (await linkTo(contactEmail)).hash.slice(1) });
  expect(
    (await got<{ contributors: unknown[] }>(next.get('/v1/my-invitation/contributors'))).contributors,
  ).toHaveLength(1);
  expect((await (await visit.get('/v1/my-invitation')).json()).you).toMatchObject({ contact: 'Opvolger Test' });
  expect(await standingOf(next)).toMatchObject({ draft: { answers: { [words]: 'Van de collega.' } } });
});
