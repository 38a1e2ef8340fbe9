import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { memberships } from '../../../db/schema.ts';
import { aMemberLink } from '../../helpers/a-member-link.ts';
import { got, refusal } from '../../helpers/a-network.ts';
import { arrangeNetwork, arrangeWave } from '../../helpers/arrange-published-wave.ts';
import { aColleague, aContact } from '../../helpers/asking.ts';
import { database, newInspector, signIn, visitor } from '../../helpers/home.ts';
import { linkTo } from '../../helpers/mails.ts';
import { store } from '../../helpers/store.ts';

// biome-ignore lint/suspicious/noExplicitAny: what the answers are, is what the tests say
type Answer = any;

const arranged = async () => {
  const network = await arrangeNetwork(store);
  const path = `/v1/networks/${network.networkId}`;
  const coordinator = await signIn(network.coordinator.id);
  const welcome = () => got<Answer>(coordinator.get(`${path}/welcome`));
  return { network, path, coordinator, welcome };
};

test('who joined after the last wave is new, gets a link by mail, reads without an account and says so', async () => {
  const { network, path, coordinator, welcome } = await arranged();
  const waveId = await arrangeWave(store, network, { invited: network.members.slice(1) });
  const words = { ambition: 'Geweld eerder zien.', wayOfWorking: 'Vier keer per jaar samen.' };
  expect((await coordinator.send('PATCH', `${path}/welcome`, words)).status).toBe(204);
  const { members } = await welcome();
  const [newcomer] = members.filter(({ isNew }: Answer) => isNew);
  expect(newcomer).toMatchObject({ organisation: 'Gemeente Achterveld', sentOn: null, readOn: null, maySend: true });

  const memberships = [newcomer.membershipId];
  expect(await got(coordinator.send('POST', `${path}/welcome-mails`, { memberships }))).toEqual({
    ...{ sent: 1, refused: 0, later: 0 },
  });
  const again = await refusal(coordinator.send('POST', `${path}/welcome-mails`, { memberships }), 409);
  expect(again.type).toContain('welcomed-enough');
  const link = await linkTo(`${network.members[0]?.id}@voorbeeld.example`);
  expect(link.pathname).toBe('/member');

  const member = visitor({ token: link.hash.slice(1) });
  const mine = await got<Answer>(member.get('/v1/my-membership'));
  expect(mine).toMatchObject({ organisation: 'Gemeente Achterveld', readOn: null, page: words });
  expect(mine.page.members).toHaveLength(3);
  expect(mine.page.picture).toMatchObject({ label: 'Meting' });
  // The whole picture too: what the coordinator sees, and no more.
  const {
    published: _,
    suppressed: __,
    ...seenByAll
  } = await got<Answer>(coordinator.get(`/v1/waves/${waveId}/picture`));
  expect(await got<Answer>(member.get('/v1/my-membership/picture'))).toEqual(seenByAll);
  expect((await member.send('PUT', '/v1/my-membership/reading')).status).toBe(204);
  const today = new Date().toISOString().slice(0, 10);
  const seen = (await welcome()).members.find(({ membershipId }: Answer) => membershipId === newcomer.membershipId);
  expect(seen).toMatchObject({ sentOn: today, readOn: today, maySend: false });
});

test('the page holds open actions and, before a publication, no picture', async () => {
  const { network, path, coordinator } = await arranged();
  await arrangeWave(store, network, { status: 'closed' });
  const action = (text: string) =>
    got<{ id: string }>(
      coordinator.send('POST', `${path}/actions`, {
        ...{ text, ownerId: network.members[0]?.id, deadline: '2099-01-01', opportunityId: null },
      }),
      201,
    );
  await action('Doen');
  const { id } = await action('Gedaan');
  await coordinator.send('POST', `/v1/actions/${id}/updates`, { state: 'done', note: 'Klaar.' });
  const { visit } = await aMemberLink(network);
  const { page } = await got<Answer>(visit.get('/v1/my-membership'));
  expect(page.actions.map(({ text }: Answer) => text)).toEqual(['Doen']);
  expect(page.picture).toBeNull();
  const none = await refusal(visit.get('/v1/my-membership/picture'), 409);
  expect(none.type).toContain('nothing-published');
});

test('the link of an invitation opens it for as long as that contact speaks for the member; a colleague’s does not', async () => {
  const contact = await aContact();
  const colleague = await aColleague(contact.visit, ['ambition.known']);
  const ofOrganisation = eq(memberships.organisationId, contact.organisationId);
  const [membership] = await store.read.select().from(memberships).where(ofOrganisation);
  const contactEmail = membership?.contactEmail.toUpperCase() ?? '';
  await database().update(memberships).set({ contactEmail }).where(ofOrganisation);
  expect(await got<Answer>(contact.visit.get('/v1/my-membership'))).toMatchObject({
    organisation: contact.organisation,
  });
  await refusal(colleague.visit.get('/v1/my-membership'), 401);
  await refusal(colleague.visit.get('/v1/my-membership/picture'), 401);
  await database().update(memberships).set({ contactEmail: 'ander@example.org' }).where(ofOrganisation);
  await refusal(contact.visit.get('/v1/my-membership'), 410);
});

test('nobody from outside sees, writes or sends it', async () => {
  const { path, welcome } = await arranged();
  const { visit: stranger } = await newInspector();
  const [{ membershipId }] = (await welcome()).members;
  await refusal(stranger.get(`${path}/welcome`), 404);
  await refusal(stranger.send('PATCH', `${path}/welcome`, { ambition: '', wayOfWorking: '' }), 404);
  await refusal(stranger.send('POST', `${path}/welcome-mails`, { memberships: [membershipId] }), 404);
  const own = await arranged();
  await refusal(own.coordinator.send('POST', `${own.path}/welcome-mails`, { memberships: [membershipId] }), 404);
  await refusal(visitor({ token: 'unknown' }).get('/v1/my-membership'), 401);
});
