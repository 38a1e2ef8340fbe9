import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { invitations } from '../../../db/schema.ts';
import { coordinatorOf, got, refusal } from '../../helpers/a-network.ts';
import { anOpenWave, invitationAt, invitationsOf } from '../../helpers/a-planned-wave.ts';
import { submitAt } from '../../helpers/answering.ts';
import { database, newInspector, visitor } from '../../helpers/home.ts';
import { linkTo, mailsTo } from '../../helpers/mails.ts';
import { membersForFile } from '../../helpers/member-file.ts';

const anAddress = (name = 'opvolger') => `${name}.${crypto.randomUUID()}@example.org`;

/** Three members, of whom the mail server does not know the first. */
async function aWaveWithABounce() {
  const [first, ...others] = membersForFile(3);
  if (!first) throw new Error('there are three');
  return anOpenWave([{ ...first, email: `refused.${first.email}` }, ...others]);
}

const mineAt = (link: URL) => visitor({ token: link.hash.slice(1) }).get('/v1/my-invitation');

describe('an address that the mail server refuses', () => {
  test('shows as bounced, with what the server said', async () => {
    const wave = await aWaveWithABounce();
    expect(await invitationAt(wave, 0)).toMatchObject({
      status: 'bounced',
      bounceReason: expect.stringContaining('mailbox unknown'),
      sentAt: null,
    });
    expect(await invitationAt(wave, 1)).toMatchObject({ status: 'sent', bounceReason: null });
  });

  test('is corrected, and the invitation arrives; next year it goes there at once', async () => {
    const wave = await aWaveWithABounce();
    const { visit } = wave.inspector;
    const { id } = await invitationAt(wave, 0);
    const contactEmail = anAddress();
    const corrected = { contactName: 'Opvolger Test', contactEmail, locale: 'en' };
    expect(await got(visit.send('POST', `/v1/invitations/${id}/resending`, corrected))).toEqual({
      outcome: 'accepted',
    });
    const [mail] = await mailsTo(contactEmail);
    expect(mail?.text).toContain('Dear Opvolger Test,');
    expect(await invitationAt(wave, 0)).toMatchObject({ status: 'sent', bounceReason: null, contactEmail });
    expect((await mineAt(await linkTo(contactEmail))).status).toBe(200);
    expect(await got(visit.get(`${wave.path}/memberships`))).toMatchObject({
      memberships: [{ contactName: 'Opvolger Test', contactEmail, contactLocale: 'en' }, {}, {}],
    });
  });

  test('may be wrong again', async () => {
    const wave = await aWaveWithABounce();
    const { id } = await invitationAt(wave, 0);
    const again = { contactEmail: anAddress('refused') };
    const sent = wave.inspector.visit.send('POST', `/v1/invitations/${id}/resending`, again);
    expect(await got(sent)).toEqual({ outcome: 'refused' });
    expect(await invitationAt(wave, 0)).toMatchObject({ status: 'bounced', contactEmail: again.contactEmail });
  });
});

describe('sending an invitation anew', () => {
  test('stops the earlier links: they may have gone to the wrong person', async () => {
    const wave = await anOpenWave();
    const [first] = wave.members;
    const earlier = await linkTo(first?.email ?? '');
    const { id } = await invitationAt(wave, 0);
    const contactEmail = anAddress();
    await got(wave.inspector.visit.send('POST', `/v1/invitations/${id}/resending`, { contactEmail }));
    expect(await refusal(mineAt(earlier), 410)).toMatchObject({ type: '/v1/problems/link-replaced' });
    expect((await mineAt(await linkTo(contactEmail))).status).toBe(200);
  });

  test('keeps what its member did already', async () => {
    const wave = await anOpenWave();
    const { email } = wave.members[0] ?? { email: '' };
    await got(mineAt(await linkTo(email)));
    const { id } = await invitationAt(wave, 0);
    await got(wave.inspector.visit.send('POST', `/v1/invitations/${id}/resending`, {}));
    expect(await mailsTo(email, { count: 2 })).toHaveLength(2);
    expect(await invitationAt(wave, 0)).toMatchObject({ status: 'opened' });
  });

  test('is for who has not submitted yet', async () => {
    const wave = await anOpenWave();
    await submitAt(await linkTo(wave.members[0]?.email ?? ''), 4);
    const { id } = await invitationAt(wave, 0);
    const again = wave.inspector.visit.send('POST', `/v1/invitations/${id}/resending`, {});
    expect(await refusal(again, 409)).toMatchObject({ type: '/v1/problems/already-submitted' });
  });

  test('is for a wave that is open and whose closing day has not passed', async () => {
    const wave = await anOpenWave();
    const { visit } = wave.inspector;
    const { id } = await invitationAt(wave, 0);
    expect((await visit.send('POST', `${wave.wave}/closing`)).status).toBe(204);
    const closed = visit.send('POST', `/v1/invitations/${id}/resending`, {});
    expect(await refusal(closed, 409)).toMatchObject({ type: '/v1/problems/wave-not-open' });
  });

  test('waits for whoever is sending it at this moment', async () => {
    const wave = await anOpenWave();
    const { id } = await invitationAt(wave, 0);
    const sendAgain = () => wave.inspector.visit.send('POST', `/v1/invitations/${id}/resending`, {});
    const hold = (claimedAt: string) => database().update(invitations).set({ claimedAt }).where(eq(invitations.id, id));
    await hold(new Date().toISOString());
    expect(await refusal(sendAgain(), 429)).toMatchObject({ type: '/v1/problems/too-many-requests' });
    // A sender that stopped in the middle doesn't keep it for ever.
    await hold(new Date(Date.now() - 3 * 60_000).toISOString());
    expect(await got(sendAgain())).toEqual({ outcome: 'accepted' });
  });

  test('is for who runs the wave', async () => {
    const wave = await anOpenWave();
    const { id } = await invitationAt(wave, 0);
    const stranger = await newInspector();
    await refusal(stranger.visit.send('POST', `/v1/invitations/${id}/resending`, {}), 404);
    await refusal(stranger.visit.send('POST', '/v1/invitations/bestaat-niet/resending', {}), 404);
    const coordinator = await coordinatorOf(wave);
    await got(coordinator.visit.send('POST', `/v1/invitations/${id}/resending`, {}));
    const { errors } = await refusal(
      coordinator.visit.send('POST', `/v1/invitations/${id}/resending`, {
        contactEmail: 'geen adres',
        contactName: '',
      }),
      422,
    );
    expect(errors?.map(({ field }) => field).sort()).toEqual(['contactEmail', 'contactName']);
  });
});

describe('who follows a wave', () => {
  test('sees how far every sector is, and a coordinator never sees why someone declined', async () => {
    const members = membersForFile(7).map((member, place) => ({ ...member, sector: place < 4 ? 'Zorg' : 'Gemeenten' }));
    const wave = await anOpenWave(members);
    const link = (place: number) => linkTo(members[place]?.email ?? '');
    await submitAt(await link(0), 4);
    const start = visitor({ token: (await link(1)).hash.slice(1) });
    await got(start.get('/v1/my-invitation'));
    await got(start.send('PUT', '/v1/my-invitation/draft', { revision: 0, answers: { 'ambition.known': 4 } }));
    const reason = 'We zijn er net mee gestopt.';
    const decline = visitor({ token: (await link(4)).hash.slice(1) });
    expect((await decline.send('POST', '/v1/my-invitation/declining', { reason })).status).toBe(204);

    const seen = await invitationsOf(wave.wave, wave.inspector);
    expect(seen.sectors).toEqual([
      { sector: 'Gemeenten', invited: 3, started: 0, submitted: 0, declined: 1 },
      { sector: 'Zorg', invited: 4, started: 1, submitted: 1, declined: 0 },
    ]);
    expect(seen.invitations.map(({ status }) => status)).toEqual([
      ...['submitted', 'started', 'sent', 'sent', 'declined', 'sent', 'sent'],
    ]);
    expect(seen.invitations[4]?.declineReason).toBe(reason);

    const coordinator = await coordinatorOf(wave);
    const asCoordinator = await invitationsOf(wave.wave, coordinator);
    expect(asCoordinator.sectors).toEqual(seen.sectors);
    expect(asCoordinator.invitations[4]).toMatchObject({ status: 'declined', declineReason: null });
    expect(JSON.stringify(asCoordinator)).not.toContain(reason);
  });
});
