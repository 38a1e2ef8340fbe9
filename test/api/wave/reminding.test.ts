import { and, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { invitations, waves } from '../../../db/schema.ts';
import { coordinatorOf, got, refusal } from '../../helpers/a-network.ts';
import {
  type APlannedWave,
  anOpenWave,
  aPlannedWave,
  invitationAt,
  open,
  type Sending,
} from '../../helpers/a-planned-wave.ts';
import { submitAt } from '../../helpers/answering.ts';
import { database, visitor } from '../../helpers/home.ts';
import { linkTo, mailsTo } from '../../helpers/mails.ts';
import { membersForFile } from '../../helpers/member-file.ts';

const remind = ({ inspector, wave }: APlannedWave) =>
  got<Sending & { atLimit: number }>(inspector.visit.send('POST', `${wave}/reminders`));

const mineAt = (link: URL) => visitor({ token: link.hash.slice(1) });
const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

describe('a reminder', () => {
  test('goes to who got the invitation and has neither submitted nor declined', async () => {
    const members = membersForFile(6).map((one, at) => (at === 0 ? { ...one, email: `refused.${one.email}` } : one));
    const wave = await anOpenWave(members);
    const email = (place: number) => members[place]?.email ?? '';
    await submitAt(await linkTo(email(1)), 4);
    const declining = mineAt(await linkTo(email(2)));
    await declining.send('POST', '/v1/my-invitation/declining', { reason: 'Geen tijd' });
    const starting = mineAt(await linkTo(email(3)));
    await got(starting.send('PUT', '/v1/my-invitation/draft', { revision: 0, answers: { 'ambition.known': 4 } }));
    await got(mineAt(await linkTo(email(4))).get('/v1/my-invitation'));

    expect(await remind(wave)).toEqual({ sent: 3, bounced: 0, toSend: 0, atLimit: 0 });
    const subject = 'Herinnering: hoe werkt Netwerk De Proef samen?';
    const [started] = await mailsTo(email(3), { subject });
    expect(started?.text).toContain('U bent begonnen met antwoorden namens Organisatie 04');
    const [silent] = await mailsTo(email(5), { subject });
    expect(silent?.text).toContain('We hebben nog geen antwoorden van Organisatie 06');
    expect(await mailsTo(email(4), { subject })).toHaveLength(1);
    for (const place of [1, 2]) {
      const subjects = (await mailsTo(email(place))).map((mail) => mail.subject);
      expect(subjects.filter((one) => one.startsWith('Herinnering'))).toEqual([]);
    }
    expect(await invitationAt(wave, 5)).toMatchObject({ status: 'sent', reminders: 1 });
    expect(await invitationAt(wave, 3)).toMatchObject({ status: 'started', reminders: 1 });
    expect(await invitationAt(wave, 1)).toMatchObject({ status: 'submitted', reminders: 0, remindedAt: null });
  });

  test('comes at most once a day, also when two people click at once', async () => {
    const wave = await anOpenWave(3);
    const both = await Promise.all([remind(wave), remind(wave)]);
    expect(both.reduce((sum, { sent }) => sum + sent, 0)).toBe(3);
    expect(await remind(wave)).toEqual({ sent: 0, bounced: 0, toSend: 0, atLimit: 0 });
    for (const { email } of wave.members) expect(await mailsTo(email, { count: 2 })).toHaveLength(2);

    const ofWave = eq(invitations.waveId, wave.waveId);
    const [first, second] = [await invitationAt(wave, 0), await invitationAt(wave, 1)];
    const last = (id: string, remindedAt: string) =>
      database()
        .update(invitations)
        .set({ remindedAt })
        .where(and(ofWave, eq(invitations.id, id)));
    await last(first.id, hoursAgo(24));
    await last(second.id, hoursAgo(12));
    expect(await remind(wave)).toEqual({ sent: 1, bounced: 0, toSend: 0, atLimit: 0 });
    expect(await invitationAt(wave, 0)).toMatchObject({ reminders: 2 });
  });

  test('brings a link of its own, and the earlier one keeps working', async () => {
    const wave = await anOpenWave(3);
    const { email } = wave.members[0] ?? { email: '' };
    const invitation = await linkTo(email);
    await remind(wave);
    const reminder = await linkTo(email, { count: 2 });
    expect(reminder.hash).not.toBe(invitation.hash);
    for (const link of [invitation, reminder]) expect((await mineAt(link).get('/v1/my-invitation')).status).toBe(200);
  });

  test('that is refused shows: the contact may have left', async () => {
    const wave = await anOpenWave(3);
    const { id } = await invitationAt(wave, 0);
    const contactEmail = `refused.${crypto.randomUUID()}@example.org`;
    await database().update(invitations).set({ contactEmail }).where(eq(invitations.id, id));
    expect(await remind(wave)).toEqual({ sent: 2, bounced: 1, toSend: 0, atLimit: 0 });
    expect(await invitationAt(wave, 0)).toMatchObject({
      status: 'bounced',
      bounceReason: expect.stringContaining('mailbox unknown'),
      reminders: 0,
    });
  });

  test('is sent by a coordinator too', async () => {
    const wave = await anOpenWave(3);
    const coordinator = await coordinatorOf(wave);
    expect(await got(coordinator.visit.send('POST', `${wave.wave}/reminders`))).toMatchObject({ sent: 3 });
  });

  test('is for an open wave', async () => {
    const wave = await aPlannedWave(3);
    const ask = () => wave.inspector.visit.send('POST', `${wave.wave}/reminders`);
    expect(await refusal(ask(), 409)).toMatchObject({ type: '/v1/problems/wave-not-open' });
    await open(wave);
    expect((await wave.inspector.visit.send('POST', `${wave.wave}/closing`)).status).toBe(204);
    expect(await refusal(ask(), 409)).toMatchObject({ type: '/v1/problems/wave-not-open' });
  });

  test('makes no sense when the closing day has passed, though nobody closed the wave', async () => {
    const wave = await anOpenWave(3);
    await database().update(waves).set({ closesOn: '2026-01-31' }).where(eq(waves.id, wave.waveId));
    const ask = () => wave.inspector.visit.send('POST', `${wave.wave}/reminders`);
    expect(await refusal(ask(), 409)).toMatchObject({
      type: '/v1/problems/wave-over',
      title: 'De sluitdatum is voorbij',
    });
  });
});

describe('closing a wave', () => {
  test('nobody can answer any more, and it happens once', async () => {
    const wave = await anOpenWave(3);
    const link = await linkTo(wave.members[0]?.email ?? '');
    const close = () => wave.inspector.visit.send('POST', `${wave.wave}/closing`);
    expect((await close()).status).toBe(204);
    expect(await got(wave.inspector.visit.get(wave.wave))).toMatchObject({
      status: 'closed',
      closedAt: expect.stringMatching(/Z$/),
    });
    const save = mineAt(link).send('PUT', '/v1/my-invitation/draft', { revision: 0, answers: {} });
    expect(await refusal(save, 409)).toMatchObject({ type: '/v1/problems/wave-closed' });
    expect(await refusal(close(), 409)).toMatchObject({ type: '/v1/problems/wave-not-open' });
  });

  test('a draft has nothing to close', async () => {
    const { inspector, wave } = await aPlannedWave(3);
    await refusal(inspector.visit.send('POST', `${wave}/closing`), 409);
  });
});
