import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { invitationLinks, invitations, waves } from '../../../db/schema.ts';
import { got } from '../../helpers/a-network.ts';
import { anOpenWave, aPlannedWave, invitationAt, invitationsOf } from '../../helpers/a-planned-wave.ts';
import { database, home, runJobs } from '../../helpers/home.ts';
import { linkTo, mailsTo } from '../../helpers/mails.ts';
import { withoutMailServer } from '../../helpers/without-mail-server.ts';

const linksOf = async (waveId: string) =>
  database()
    .select({ hash: invitationLinks.tokenHash })
    .from(invitationLinks)
    .innerJoin(invitations, eq(invitations.id, invitationLinks.invitationId))
    .where(eq(invitations.waveId, waveId));

// The edge home of the tests has one mail server for good; what follows is the same code there.
test.runIf(home.kind === 'node')(
  'a wave opens while the mail server is away; the invitations follow by themselves',
  async () => {
    const wave = await aPlannedWave(3);
    const away = await withoutMailServer(wave.inspector.id);
    expect(await got(away.post(`${wave.wave}/opening`))).toEqual({ sent: 0, bounced: 0, toSend: 3 });
    const waiting = await invitationsOf(wave.wave, wave.inspector);
    expect(waiting.invitations.map(({ status }) => status)).toEqual(['to-send', 'to-send', 'to-send']);
    expect(await linksOf(wave.waveId)).toEqual([]);

    await runJobs();
    for (const { email } of wave.members) expect(await mailsTo(email)).toHaveLength(1);
    const sent = await invitationsOf(wave.wave, wave.inspector);
    expect(sent.invitations.map(({ status }) => status)).toEqual(['sent', 'sent', 'sent']);

    const reminded = away.post(`${wave.wave}/reminders`);
    expect(await got(reminded)).toEqual({ sent: 0, bounced: 0, toSend: 3, atLimit: 0 });
    const { id } = await invitationAt(wave, 0);
    expect(await got(away.post(`/v1/invitations/${id}/resending`))).toEqual({ outcome: 'unreachable' });
    expect(await invitationAt(wave, 0)).toMatchObject({ status: 'to-send', reminders: 0 });
    await runJobs();
    expect(await mailsTo(wave.members[0]?.email ?? '', { count: 2 })).toHaveLength(2);
    away.close();
  },
);

test('what was not sent when the process stopped is sent by itself, and everything once', async () => {
  const wave = await anOpenWave(3);
  const { id, contactEmail } = await invitationAt(wave, 0);
  const stopped = (claimedAt: string | null) =>
    database().update(invitations).set({ status: 'to-send', sentAt: null, claimedAt }).where(eq(invitations.id, id));
  await stopped(new Date().toISOString());
  await runJobs();
  expect(await invitationAt(wave, 0)).toMatchObject({ status: 'to-send' });
  // Who took it in hand three minutes ago is not coming back.
  await stopped(new Date(Date.now() - 180_000).toISOString());
  await Promise.all([runJobs(), runJobs()]);
  expect(await mailsTo(contactEmail, { count: 2 })).toHaveLength(2);
  expect(await invitationAt(wave, 0)).toMatchObject({ status: 'sent' });
  expect((await linkTo(contactEmail, { count: 2 })).hash).toMatch(/^#/);
});

test('nothing is sent by itself for a wave that is closed or whose links have ended', async () => {
  const [closed, over] = [await anOpenWave(3), await anOpenWave(3)];
  for (const { waveId } of [closed, over]) {
    await database().update(invitations).set({ status: 'to-send' }).where(eq(invitations.waveId, waveId));
  }
  await database().update(waves).set({ status: 'closed' }).where(eq(waves.id, closed.waveId));
  const ended = { expiresAt: '2026-02-01T12:00:00.000Z' };
  await database().update(invitations).set(ended).where(eq(invitations.waveId, over.waveId));
  await runJobs();
  for (const wave of [closed, over]) {
    expect(await invitationAt(wave, 0)).toMatchObject({ status: 'to-send' });
    expect(await mailsTo(wave.members[0]?.email ?? '')).toHaveLength(1);
  }
});
