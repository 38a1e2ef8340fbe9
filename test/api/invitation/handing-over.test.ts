import { and, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { auditEvents, invitations } from '../../../db/schema.ts';
import { got, refusal } from '../../helpers/a-network.ts';
import { type APlannedWave, anOpenWave, invitationAt } from '../../helpers/a-planned-wave.ts';
import { submitAt } from '../../helpers/answering.ts';
import { database, visitor } from '../../helpers/home.ts';
import { linkTo, mailsTo } from '../../helpers/mails.ts';

const anAddress = (name = 'opvolger') => `${name}.${crypto.randomUUID()}@example.org`;
const newContact = (contactEmail = anAddress()) => ({
  contactName: 'Opvolger Test',
  contactEmail,
  locale: 'en' as const,
});

const at = (link: URL) => visitor({ token: link.hash.slice(1) });
const open = (link: URL) => at(link).get('/v1/my-invitation');
const handOver = (link: URL, to: object) => at(link).send('POST', '/v1/my-invitation/hand-over', to);

/** An open wave and the link of its first member. */
async function aMember(): Promise<{ wave: APlannedWave; link: URL; email: string }> {
  const wave = await anOpenWave();
  const email = wave.members[0]?.email ?? '';
  return { wave, link: await linkTo(email), email };
}

describe('Handing an invitation over', () => {
  test('gives the new contact a mail with a link of their own, and what was filled in', async () => {
    const { wave, link } = await aMember();
    const draft = { revision: 0, answers: { 'ambition.known': 4 } };
    await got(at(link).send('PUT', '/v1/my-invitation/draft', draft));
    const to = newContact();
    expect((await handOver(link, to)).status).toBe(204);

    const [mail] = await mailsTo(to.contactEmail);
    expect(mail?.subject).toBe('How does Netwerk De Proef work together? The invitation is yours now');
    expect(mail?.text).toContain('Dear Opvolger Test,\n\nContact 1 handed this invitation over to you.');
    const mine = await got<{ standing: { draft: object }; locale: string }>(open(await linkTo(to.contactEmail)));
    expect(mine).toMatchObject({
      locale: 'en',
      standing: { kind: 'answering', draft: { revision: 1, answers: draft.answers } },
    });
    expect(await invitationAt(wave, 0)).toMatchObject({
      ...{ contactName: 'Opvolger Test', contactEmail: to.contactEmail, status: 'started', mails: 1 },
    });
  });

  test('stops the earlier links, which tell what happened', async () => {
    const { link } = await aMember();
    await handOver(link, newContact());
    const gone = await refusal(open(link), 410);
    expect(gone).toMatchObject({ type: '/v1/problems/link-handed-over', title: 'De uitnodiging is overgedragen' });
    expect(gone.detail).not.toContain('Opvolger');
    const late = at(link).send('PUT', '/v1/my-invitation/draft', { revision: 0, answers: {} });
    expect(await refusal(late, 410)).toMatchObject({ type: '/v1/problems/link-handed-over' });
  });

  test('goes for next year too: the membership has the new contact', async () => {
    const { wave, link } = await aMember();
    const to = newContact();
    await handOver(link, to);
    expect(await got(wave.inspector.visit.get(`${wave.path}/memberships`))).toMatchObject({
      memberships: [{ contactName: 'Opvolger Test', contactEmail: to.contactEmail, contactLocale: 'en' }, {}, {}],
    });
  });

  test('is written down', async () => {
    const { wave, link } = await aMember();
    await handOver(link, newContact());
    const { id } = await invitationAt(wave, 0);
    const events = await database()
      .select({ actorKind: auditEvents.actorKind, actor: auditEvents.actor })
      .from(auditEvents)
      .where(and(eq(auditEvents.thingId, id), eq(auditEvents.action, 'hand-over')));
    expect(events).toEqual([{ actorKind: 'member', actor: id }]);
  });

  test('starts the reminders and the count of mails anew for the new contact', async () => {
    const { wave, link } = await aMember();
    await got(wave.inspector.visit.send('POST', `${wave.wave}/reminders`));
    expect(await invitationAt(wave, 0)).toMatchObject({ mails: 2 });
    await handOver(link, newContact());
    expect(await invitationAt(wave, 0)).toMatchObject({ mails: 1, status: 'sent' });
  });
});

describe('Nothing is lost when it does not work out', () => {
  test('an address that the mail server refuses is told, and the own link keeps working', async () => {
    const { wave, link, email } = await aMember();
    const told = await refusal(handOver(link, newContact(anAddress('refused'))), 422);
    expect(told.errors).toEqual([
      {
        field: 'contactEmail',
        message: 'De mailserver weigert dit adres. Uw eigen link blijft werken. Controleer het adres.',
      },
    ]);
    expect((await open(link)).status).toBe(200);
    expect(await invitationAt(wave, 0)).toMatchObject({ contactEmail: email, mails: 1, status: 'opened' });
    expect((await handOver(link, newContact())).status).toBe(204);
  });

  test('a mail server that puts the mail off leaves everything as it was; trying again works', async () => {
    const { link } = await aMember();
    const to = newContact(anAddress('later'));
    expect(await refusal(handOver(link, to), 503)).toMatchObject({ type: '/v1/problems/mail-put-off' });
    expect((await open(link)).status).toBe(200);
    expect((await handOver(link, to)).status).toBe(204);
    expect(await mailsTo(to.contactEmail)).toHaveLength(1);
  });

  test('of two at once, one goes and the other is refused', async () => {
    const { wave, link } = await aMember();
    const both = [newContact(), newContact()];
    const answers = await Promise.all(both.map((to) => handOver(link, to)));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(204);
    // The second comes while the first is being mailed, or after it: then the link has stopped.
    expect([410, 429]).toContain(statuses[1]);
    const went = both[answers.findIndex(({ status }) => status === 204)];
    expect(await invitationAt(wave, 0)).toMatchObject({ contactEmail: went?.contactEmail });
  });
});

describe('Handing over is refused', () => {
  test('after three times', async () => {
    const { wave, link } = await aMember();
    let mine = link;
    for (let turn = 0; turn < 3; turn += 1) {
      const to = newContact();
      expect((await handOver(mine, to)).status).toBe(204);
      mine = await linkTo(to.contactEmail);
    }
    expect(await refusal(handOver(mine, newContact()), 409)).toMatchObject({ type: '/v1/problems/hand-over-limit' });
    expect((await open(mine)).status).toBe(200);
    const { id } = await invitationAt(wave, 0);
    const [stored] = await database().select().from(invitations).where(eq(invitations.id, id));
    expect(stored).toMatchObject({ handOvers: 3, claimedAt: null });
  });

  test('to the address of the present contact', async () => {
    const { link, email } = await aMember();
    const { errors } = await refusal(handOver(link, newContact(email.toUpperCase())), 422);
    expect(errors?.map(({ field }) => field)).toEqual(['contactEmail']);
  });

  test('after submitting, and without a link', async () => {
    const { link } = await aMember();
    await submitAt(link, 4);
    expect(await refusal(handOver(link, newContact()), 409)).toMatchObject({ type: '/v1/problems/already-submitted' });
    await refusal(visitor().send('POST', '/v1/my-invitation/hand-over', newContact()), 401);
  });

  test('with every wrong field named', async () => {
    const { link } = await aMember();
    const { errors } = await refusal(handOver(link, { contactName: ' ', contactEmail: 'x', locale: 'de' }), 422);
    expect(errors?.map(({ field }) => field)).toEqual(['contactName', 'contactEmail', 'locale']);
  });
});
