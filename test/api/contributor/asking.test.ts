import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { contributorLinks, contributors } from '../../../db/schema.ts';
import { closeWave, completeAnswers } from '../../helpers/arrange-invited-wave.ts';
import { aColleague, aContact, anAddress, asking, colleaguesOf } from '../../helpers/asking.ts';
import { database, runJobs, visitor } from '../../helpers/home.ts';
import { linkTo, mailsTo } from '../../helpers/mails.ts';
import { auditOf } from '../response/stored.ts';

const ambition = ['ambition.in-own-words', 'ambition.known'];

const problem = async (response: Response) => {
  const { type, errors } = (await response.json()) as { type: string; errors?: { field: string; message: string }[] };
  return { status: response.status, code: type.split('/').at(-1), ...(errors ? { errors } : {}) };
};

describe('Asking a colleague', () => {
  test('sends a mail that says who asks, for whom, what, until when and who reads it', async () => {
    const contact = await aContact();
    const { email } = await aColleague(contact.visit, ambition, { name: 'Noor Voorbeeld' });
    const [mail] = await mailsTo(email);
    expect(mail?.subject).toBe('Contact Test vraagt u mee te antwoorden voor Welzijn De Waaier');
    expect(mail?.text).toContain('Beste Noor Voorbeeld');
    expect(mail?.text).toContain('Netwerk Achterveld');
    expect(mail?.text).toContain('- Ambitie: 2 vragen');
    expect(mail?.text).toMatch(/Het kan tot en met \d+ \w+ \d{4}/);
    expect(mail?.text).toContain('Wat is ingestuurd, leest alleen: Inspecteur Test (Inspectie Test).');
    expect(mail?.text).toContain('minder dan 5 organisaties');
  });

  test('in English when the colleague reads English', async () => {
    const { visit } = await aContact();
    const email = anAddress();
    await asking(visit, ['close.topics'], { email, locale: 'en', name: 'Sam Sample' });
    const [mail] = await mailsTo(email);
    expect(mail?.subject).toBe('Contact Test asks you to help answer for Welzijn De Waaier');
    expect(mail?.text).toMatch(/^Dear Sam Sample/);
  });

  test('shows the contact who is on what and how far', async () => {
    const { visit } = await aContact();
    const colleague = await aColleague(visit, ambition);
    expect(await colleaguesOf(visit)).toMatchObject([
      {
        ...{ id: colleague.id, email: colleague.email, status: 'sent', items: ambition, answered: 0, mailsLeft: 2 },
        ...{ sentAt: expect.any(String), openedAt: null, doneAt: null, bounceReason: null },
      },
    ]);
    await colleague.visit.get('/v1/my-invitation');
    expect(await colleaguesOf(visit)).toMatchObject([{ status: 'opened', openedAt: expect.any(String) }]);
    await colleague.save(0, { 'ambition.known': 4 });
    expect(await colleaguesOf(visit)).toMatchObject([
      { status: 'started', startedAt: expect.any(String), answered: 1 },
    ]);
    await colleague.visit.send('POST', '/v1/my-invitation/finishing');
    expect(await colleaguesOf(visit)).toMatchObject([{ status: 'done', doneAt: expect.any(String) }]);
    expect((await (await visit.get('/v1/my-invitation')).json()).you).toEqual({ kind: 'contact', colleagues: 1 });
  });

  test('stores the link as a hash only, and names nobody in the log', async () => {
    const contact = await aContact();
    const { id, link, name, email } = await aColleague(contact.visit, ambition, { name: 'Zonder Logboek' });
    const links = await database().select().from(contributorLinks).where(eq(contributorLinks.contributorId, id));
    expect(links).toHaveLength(1);
    expect(JSON.stringify(links)).not.toContain(link.hash.slice(1));
    const log = JSON.stringify([...(await auditOf(contact.id)), ...(await auditOf(id))]);
    expect(log).toContain('"ask"');
    expect(log).not.toContain(name);
    expect(log).not.toContain(email);
  });

  test('is refused for a question that is not asked, for no question and for a wrong address, all named at once', async () => {
    const { visit } = await aContact();
    expect(await problem(await asking(visit, ['ambition.made-up']))).toMatchObject({
      code: 'invalid-input',
      errors: [{ field: 'items', message: 'Kies vragen uit deze vragenlijst.' }],
    });
    expect(await problem(await asking(visit, [], { email: 'geen adres' }))).toMatchObject({
      status: 422,
      errors: [{ field: 'email' }, { field: 'items', message: 'Kies ten minste één vraag.' }],
    });
    expect(await colleaguesOf(visit)).toEqual([]);
  });

  test('twice is once: the address is known', async () => {
    const { visit } = await aContact();
    const { email } = await aColleague(visit, ambition);
    const again = await asking(visit, ambition, { email: email.toUpperCase() });
    expect(await problem(again)).toMatchObject({ code: 'invalid-input', errors: [{ field: 'email' }] });
  });

  test('is no way to mail the whole world', async () => {
    const { visit, id } = await aContact();
    const many = Array.from({ length: 25 }, (_, n) => ({
      ...{ id: `${id}-${n}`, invitationId: id, name: 'Collega', email: anAddress(), locale: 'nl' as const },
      ...{ status: 'withdrawn' as const, createdAt: new Date().toISOString(), withdrawnAt: new Date().toISOString() },
    }));
    await database().insert(contributors).values(many);
    expect(await problem(await asking(visit, ambition))).toEqual({ status: 409, code: 'colleague-limit' });
  });

  test('is over when the answers are in, when the organisation declined and when the wave closed', async () => {
    const submitted = await aContact();
    const key = { 'Idempotency-Key': crypto.randomUUID() };
    await submitted.visit.send('POST', '/v1/my-invitation/submission', { answers: completeAnswers() }, key);
    expect(await problem(await asking(submitted.visit, ambition))).toMatchObject({ code: 'already-submitted' });
    const declined = await aContact();
    await declined.visit.send('POST', '/v1/my-invitation/declining', { reason: 'Geen tijd.' });
    expect(await problem(await asking(declined.visit, ambition))).toMatchObject({ code: 'already-declined' });
    const closed = await aContact();
    await closeWave(closed.waveId);
    expect(await problem(await asking(closed.visit, ambition))).toMatchObject({ code: 'wave-closed' });
  });
});

describe('A mail that does not arrive', () => {
  test('shows as bounced with what the server said, and goes to a corrected address', async () => {
    const { visit } = await aContact();
    const asked = await asking(visit, ambition, { email: anAddress('refused') });
    const { id, outcome } = await asked.json();
    expect(outcome).toBe('refused');
    expect(await colleaguesOf(visit)).toMatchObject([
      { status: 'bounced', bounceReason: expect.stringContaining('mailbox unknown'), mailsLeft: 3 },
    ]);
    const email = anAddress();
    const resending = `/v1/my-invitation/contributors/${id}/resending`;
    expect(await (await visit.send('POST', resending, { email })).json()).toEqual({ outcome: 'accepted' });
    expect(await colleaguesOf(visit)).toMatchObject([{ status: 'sent', email, bounceReason: null }]);
    expect(await mailsTo(email)).toHaveLength(1);
  });

  test('because the server wants to be asked later, is sent by itself, once', async () => {
    const { visit } = await aContact();
    const email = anAddress('later');
    const asked = await asking(visit, ambition, { email });
    expect(await asked.json()).toMatchObject({ outcome: 'deferred' });
    expect(await colleaguesOf(visit)).toMatchObject([{ status: 'to-send' }]);
    await Promise.all([runJobs(), runJobs()]);
    await runJobs();
    expect(await mailsTo(email)).toHaveLength(1);
    expect(await colleaguesOf(visit)).toMatchObject([{ status: 'sent', mailsLeft: 2 }]);
    const { status } = await visitor({ token: (await linkTo(email)).hash.slice(1) }).get('/v1/my-invitation');
    expect(status).toBe(200);
  });

  test('waits no longer once the organisation declined', async () => {
    const { visit } = await aContact();
    const email = anAddress('later');
    await asking(visit, ambition, { email });
    await visit.send('POST', '/v1/my-invitation/declining', { reason: 'Geen tijd.' });
    await runJobs();
    expect(await colleaguesOf(visit)).toMatchObject([{ status: 'to-send', sentAt: null }]);
  });
});

describe('Sending the mail anew', () => {
  test('brings a new link, and the old one says that there is a newer', async () => {
    const { visit } = await aContact();
    const { id, email, visit: old } = await aColleague(visit, ambition);
    await visit.send('POST', `/v1/my-invitation/contributors/${id}/resending`, {});
    const anew = await linkTo(email, { count: 2 });
    expect((await visitor({ token: anew.hash.slice(1) }).get('/v1/my-invitation')).status).toBe(200);
    expect(await problem(await old.get('/v1/my-invitation'))).toEqual({ status: 410, code: 'link-replaced' });
  });

  test('happens at most twice: nobody gets more than three mails, not by being asked anew either', async () => {
    const { visit } = await aContact();
    const { id, email } = await aColleague(visit, ambition);
    const path = `/v1/my-invitation/contributors/${id}`;
    const sends = async () => (await visit.send('POST', `${path}/resending`, {})).status;
    expect([await sends(), await sends(), await sends()]).toEqual([200, 200, 409]);
    expect(await colleaguesOf(visit)).toMatchObject([{ mailsLeft: 0, status: 'sent' }]);
    await visit.send('DELETE', path);
    expect(await problem(await asking(visit, ambition, { email }))).toEqual({ status: 409, code: 'mailed-enough' });
    expect(await mailsTo(email, { count: 3 })).toHaveLength(3);
  });

  test('to another address stops the link in the wrong mailbox at once, also when the new mail bounces', async () => {
    const { visit } = await aContact();
    const colleague = await aColleague(visit, ambition);
    const path = `/v1/my-invitation/contributors/${colleague.id}/resending`;
    expect(await (await visit.send('POST', path, { email: anAddress('refused') })).json()).toEqual({
      outcome: 'refused',
    });
    expect((await colleague.visit.get('/v1/my-invitation')).status).toBe(410);
  });
});
