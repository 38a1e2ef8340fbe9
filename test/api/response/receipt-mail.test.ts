import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { invitations, responses } from '../../../db/schema.ts';
import { arrangeInvitedWave, completeAnswers, type InvitedWave } from '../../helpers/arrange-invited-wave.ts';
import { database, runJobs, visitor } from '../../helpers/home.ts';
import { mailsTo } from '../../helpers/mails.ts';

const words = 'Eén plan voor elk gezin,\nen <niemand> die "nee" zegt.';

type Wishes = Parameters<typeof arrangeInvitedWave>[0] & { email?: string };

/** Someone who can submit; the contact's address is `<id>@example.org` unless it is given. */
async function aMember({ email, ...wishes }: Wishes = {}) {
  const wave: InvitedWave = await arrangeInvitedWave(wishes);
  const [member] = wave.members;
  if (!member) throw new Error('needs a member');
  if (email) await database().update(invitations).set({ contactEmail: email }).where(eq(invitations.id, member.id));
  return { ...member, wave, email: email ?? `${member.id}@example.org`, visit: visitor({ token: member.token }) };
}

async function submit({ visit }: Awaited<ReturnType<typeof aMember>>) {
  const answers = completeAnswers({ 'ambition.in-own-words': words });
  const response = await visit.send(
    'POST',
    '/v1/my-invitation/submission',
    { answers },
    { 'Idempotency-Key': crypto.randomUUID() },
  );
  expect(response.status).toBe(201);
  return (await response.json()) as { checksum: string; version: { hash: string }; wave: { id: string } };
}

const stored = async ({ id }: { id: string }) =>
  (await database().select().from(responses).where(eq(responses.invitationId, id)))[0];

const subject = 'Ontvangstbewijs';

describe('Who submitted gets the receipt by mail', () => {
  test('with the organisation, the version, the time, the checksum and the answers word for word', async () => {
    const member = await aMember();
    const { checksum } = await submit(member);
    const [mail] = await mailsTo(member.email, { subject });
    expect(mail?.subject).toBe('Ontvangstbewijs: uw antwoorden voor Netwerk Achterveld');
    for (const line of [
      'Beste Contact Test,',
      'Organisatie: Welzijn De Waaier',
      'Netwerk: Netwerk Achterveld',
      'Meting: Meting 2026',
      'Vragenlijst: Hoe werken wij samen in het netwerk? (versie 1)',
      `Controlegetal (SHA-256): ${checksum}`,
      'Wat wil het netwerk volgens u samen bereiken?',
      '  Eén plan voor elk gezin,\n  en <niemand> die "nee" zegt.',
      '  Bestuurder, directeur of wethouder',
      '(niet ingevuld)',
    ])
      expect(mail?.text).toContain(line);
    expect(mail?.text).toMatch(/Ingestuurd op: \d+ \p{L}+ 20\d\d om \d\d:\d\d \(Nederlandse tijd\)/u);
    expect(mail?.text).not.toContain('/answer#');
    expect(mail?.text).not.toContain(member.token);
  });

  test('in the language of the invitation', async () => {
    const member = await aMember({ locale: 'en' });
    await submit(member);
    const [mail] = await mailsTo(member.email, { subject: 'Receipt' });
    expect(mail?.text).toContain('Organisation: Welzijn De Waaier');
    expect(mail?.text).toContain('(not answered)');
  });

  test('once, whatever the jobs do', async () => {
    const member = await aMember();
    await submit(member);
    await mailsTo(member.email, { subject });
    await Promise.all([runJobs(), runJobs()]);
    await runJobs();
    expect(await mailsTo(member.email, { subject })).toHaveLength(1);
    expect(await stored(member)).toMatchObject({
      receiptMailedAt: expect.stringMatching(/Z$/),
      receiptBounceReason: null,
    });
  });

  test('by the job, when the mail server put it off', async () => {
    const member = await aMember({ email: `later.${crypto.randomUUID()}@example.org` });
    await submit(member);
    // What is done after the answer may still be at it; the job then leaves it alone and comes back.
    await expect
      .poll(async () => {
        await runJobs();
        return (await stored(member))?.receiptMailedAt;
      })
      .toMatch(/Z$/);
    await runJobs();
    expect(await mailsTo(member.email, { subject })).toHaveLength(1);
  });

  test('not again when the mail server does not know the address; the answers are in all the same', async () => {
    const member = await aMember({ email: `refused.${crypto.randomUUID()}@example.org` });
    await submit(member);
    await expect.poll(async () => (await stored(member))?.receiptBounceReason).toContain('mailbox unknown');
    await runJobs();
    expect(await stored(member)).toMatchObject({ receiptMailedAt: null, submittedAt: expect.stringMatching(/Z$/) });
  });

  test('and it counts in no limit', async () => {
    const member = await aMember();
    await submit(member);
    await mailsTo(member.email, { subject });
    const [invitation] = await database().select().from(invitations).where(eq(invitations.id, member.id));
    expect(invitation).toMatchObject({ mails: 0 });
  });
});

describe('The link of who submitted', () => {
  const endedDaysAgo = (days: number) =>
    ({ expiresAt: new Date(Date.now() - days * 86_400_000).toISOString() }) as const;

  test('opens the receipt for a year after answering ended, and no longer', async () => {
    const member = await aMember();
    const receipt = await submit(member);
    const age = (days: number) =>
      database().update(invitations).set(endedDaysAgo(days)).where(eq(invitations.id, member.id));
    await age(364);
    const mine = await (await member.visit.get('/v1/my-invitation')).json();
    expect(mine.standing).toMatchObject({ kind: 'submitted', receipt });
    // A year after the closing day, which is in 21 days.
    const closesOn = new Date(Date.now() + 21 * 86_400_000);
    closesOn.setUTCFullYear(closesOn.getUTCFullYear() + 1);
    expect(mine.standing.readableUntil).toBe(closesOn.toISOString().slice(0, 10));
    await age(367);
    expect((await member.visit.get('/v1/my-invitation')).status).toBe(410);
  });

  test('changes nothing any more', async () => {
    const member = await aMember();
    await submit(member);
    await database().update(invitations).set(endedDaysAgo(2)).where(eq(invitations.id, member.id));
    const save = member.visit.send('PUT', '/v1/my-invitation/draft', { revision: 1, answers: {} });
    expect((await save).status).toBe(409);
  });

  test('stops as before for who did not submit', async () => {
    const member = await aMember();
    await database().update(invitations).set(endedDaysAgo(1)).where(eq(invitations.id, member.id));
    expect((await member.visit.get('/v1/my-invitation')).status).toBe(410);
  });
});

test('the checksum on the receipt is the SHA-256 of what was submitted, computed by another program', async () => {
  const member = await aMember();
  const { checksum, version, wave } = await submit(member);
  const sorted = (value: Record<string, unknown>) =>
    JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));
  const answers = sorted(completeAnswers({ 'ambition.in-own-words': words }));
  const canonical = `{"answers":${answers},"version":"${version.hash}","wave":"${wave.id}"}`;
  expect(createHash('sha256').update(canonical).digest('hex')).toBe(checksum);
});
