import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { invitations } from '../../../db/schema.ts';
import { got } from '../../helpers/a-network.ts';
import { anOpenWave, invitationAt, type Sending } from '../../helpers/a-planned-wave.ts';
import { submitAt } from '../../helpers/answering.ts';
import { arrangeInvitedWave, type InvitedWave } from '../../helpers/arrange-invited-wave.ts';
import { daysPass } from '../../helpers/days-pass.ts';
import { database, runJobs, visitor } from '../../helpers/home.ts';
import { linkTo, mailsTo } from '../../helpers/mails.ts';
import { type FileMember, membersForFile } from '../../helpers/member-file.ts';

/** Reminders that an address got; waits for the first when there should be one. */
async function remindersTo(email: string, count: number): Promise<string[]> {
  if (count > 0) await mailsTo(email, { subject: 'Herinnering', count });
  // Every member got an invitation, so this has an answer at once.
  return (await mailsTo(email)).map(({ subject }) => subject).filter((subject) => subject.startsWith('Herinnering'));
}

const emailOf = (members: FileMember[], place: number) => members[place]?.email ?? '';
const mineAt = (link: URL) => visitor({ token: link.hash.slice(1) });

describe('The schedule reminds', () => {
  test('on the days that were promised, who has neither submitted nor declined nor bounced', async () => {
    const members = membersForFile(5).map((one, at) => (at === 0 ? { ...one, email: `refused.${one.email}` } : one));
    const wave = await anOpenWave(members, { reminderDays: [7, 14] });
    await submitAt(await linkTo(emailOf(members, 1)), 4);
    const declining = mineAt(await linkTo(emailOf(members, 2)));
    expect((await declining.send('POST', '/v1/my-invitation/declining', { reason: 'Geen tijd' })).status).toBe(204);
    const starting = mineAt(await linkTo(emailOf(members, 3)));
    await got(starting.send('PUT', '/v1/my-invitation/draft', { revision: 0, answers: { 'ambition.known': 4 } }));

    await daysPass(wave.waveId, 6);
    await runJobs();
    for (const place of [3, 4]) expect(await invitationAt(wave, place)).toMatchObject({ reminders: 0 });

    await daysPass(wave.waveId, 1);
    await runJobs();
    await runJobs();
    for (const place of [3, 4]) {
      expect(await remindersTo(emailOf(members, place), 1)).toHaveLength(1);
      expect(await invitationAt(wave, place)).toMatchObject({ reminders: 1, mails: 2 });
    }
    for (const place of [0, 1, 2]) expect(await invitationAt(wave, place)).toMatchObject({ reminders: 0 });

    await daysPass(wave.waveId, 7);
    await runJobs();
    expect(await remindersTo(emailOf(members, 4), 2)).toHaveLength(2);
    await daysPass(wave.waveId, 5);
    await runJobs();
    expect(await invitationAt(wave, 4)).toMatchObject({ reminders: 2, mails: 3 });
  });

  test('once after a time in which nothing ran, not for every day that was missed', async () => {
    const wave = await anOpenWave(3, { reminderDays: [2, 4, 6] });
    await daysPass(wave.waveId, 7);
    await runJobs();
    await runJobs();
    expect(await remindersTo(emailOf(wave.members, 0), 1)).toHaveLength(1);
    expect(await invitationAt(wave, 0)).toMatchObject({ reminders: 1 });
  });

  test('nobody who was reminded by hand that day, nor who was invited that day', async () => {
    const wave = await anOpenWave(3, { reminderDays: [7] });
    const [first] = (await got<{ invitations: { id: string }[] }>(wave.inspector.visit.get(`${wave.wave}/invitations`)))
      .invitations;
    await daysPass(wave.waveId, 7);
    const elsewhere = { contactEmail: `nieuw.${crypto.randomUUID()}@example.org` };
    await got(wave.inspector.visit.send('POST', `/v1/invitations/${first?.id}/resending`, elsewhere));
    expect(await got<Sending>(wave.inspector.visit.send('POST', `${wave.wave}/reminders`))).toMatchObject({ sent: 3 });
    await runJobs();
    for (const place of [0, 1, 2]) expect(await invitationAt(wave, place)).toMatchObject({ reminders: 1 });
  });

  test('a mail server that puts a reminder off is asked again, and then it goes out once', async () => {
    const wave = await anOpenWave(3, { reminderDays: [7] });
    const { id } = await invitationAt(wave, 0);
    // The tests' mail server puts off the first mail to such an address.
    const contactEmail = `later.${crypto.randomUUID()}@example.org`;
    await database().update(invitations).set({ contactEmail }).where(eq(invitations.id, id));
    await daysPass(wave.waveId, 7);
    await runJobs();
    expect(await invitationAt(wave, 0)).toMatchObject({ reminders: 0, mails: 1 });
    expect(await invitationAt(wave, 1)).toMatchObject({ reminders: 1, mails: 2 });
    await runJobs();
    await runJobs();
    expect(await mailsTo(contactEmail)).toHaveLength(1);
    expect(await invitationAt(wave, 0)).toMatchObject({ reminders: 1, mails: 2 });
  });

  test('nobody after the closing day, in a closed wave, or where none was promised', async () => {
    const ended = { openedDaysAgo: 8, closesInDays: -1, reminderDays: [7] };
    const late = await arrangeInvitedWave(ended);
    const inTime = await arrangeInvitedWave({ ...ended, closesInDays: 0 });
    const closed = await arrangeInvitedWave({ ...ended, closesInDays: 5, status: 'closed' });
    const none = await arrangeInvitedWave({ ...ended, closesInDays: 5, reminderDays: [] });
    await runJobs();
    const mailsOf = async ({ members }: InvitedWave) =>
      (
        await database()
          .select()
          .from(invitations)
          .where(eq(invitations.id, members[0]?.id ?? ''))
      )[0]?.reminders;
    expect(await mailsOf(inTime)).toBe(1);
    for (const wave of [late, closed, none]) expect(await mailsOf(wave)).toBe(0);
  });
});

test('an invitation promises how many mails it brings at most', async () => {
  const wave = await anOpenWave(3, { mailLimit: 4 });
  const [mail] = await mailsTo(emailOf(wave.members, 0));
  expect(mail?.text).toContain('U krijgt over deze meting hooguit 4 mails, deze meegeteld.');
});
