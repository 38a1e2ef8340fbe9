import { expect, test } from 'vitest';
import { aNetwork, coordinatorOf, got, refusal } from '../../helpers/a-network.ts';
import { colleagueOf, home, newInspector } from '../../helpers/home.ts';
import { linkTo, mailsTo } from '../../helpers/mails.ts';

type Coordinators = { coordinators: { id: string; name: string; email: string }[] };

const anAddress = () => `coordinator.${crypto.randomUUID()}@example.org`;

test('who becomes coordinator gets a mail that says where to sign in, and can sign in', async () => {
  const { inspector, path } = await aNetwork(0, 'Netwerk Achterveld');
  const email = anAddress();
  const person = { name: 'Noor Test', email, locale: 'en' };
  const added = await got(inspector.visit.send('POST', `${path}/coordinators`, person), 201);
  expect(added).toMatchObject({ name: 'Noor Test', email, mailed: true });
  const [mail] = await mailsTo(email);
  expect(mail?.subject).toBe('You are coordinator of Netwerk Achterveld');
  expect(mail?.text).toContain(`${home.url}/sign-in`);
  expect(mail?.text).toContain('never see individual answers');
  await inspector.visit.send('POST', '/v1/sign-in-links', { email });
  expect((await linkTo(email, { count: 2 })).pathname).toBe('/sign-in');
});

test('a known account becomes coordinator once, whatever the case of the address', async () => {
  const network = await aNetwork();
  const coordinator = await coordinatorOf(network);
  const again = { name: 'Andere Naam', email: coordinator.email.toUpperCase() };
  const added = await got(network.inspector.visit.send('POST', `${network.path}/coordinators`, again), 201);
  expect(added).toMatchObject({ id: coordinator.id, name: coordinator.name });
  const { coordinators } = await got<Coordinators>(network.inspector.visit.get(`${network.path}/coordinators`));
  expect(coordinators).toEqual([{ id: coordinator.id, name: coordinator.name, email: coordinator.email }]);
});

test('two clicks at once make one account', async () => {
  const { inspector, path } = await aNetwork();
  const person = { name: 'Dubbel Klik', email: anAddress() };
  const both = [0, 1].map(() => got<{ id: string }>(inspector.visit.send('POST', `${path}/coordinators`, person), 201));
  const [first, second] = await Promise.all(both);
  expect(first?.id).toBe(second?.id);
});

test('an inspector of the inspectorate can not coordinate: a coordinator never reads individual answers', async () => {
  const { inspector, path } = await aNetwork();
  const colleague = await colleagueOf(inspector);
  for (const { name, email } of [inspector, colleague]) {
    const { errors } = await refusal(inspector.visit.send('POST', `${path}/coordinators`, { name, email }), 422);
    expect(errors).toEqual([{ field: 'email', message: expect.stringContaining('kan niet ook coördinator zijn') }]);
  }
});

test('an inspector of another inspectorate can, and sees that network too', async () => {
  const { inspector, path, networkId } = await aNetwork();
  const other = await newInspector();
  const { name, email } = other;
  await got(inspector.visit.send('POST', `${path}/coordinators`, { name, email }), 201);
  expect(await got(other.visit.get('/v1/networks'))).toMatchObject({
    networks: [{ id: networkId, role: 'coordinator' }],
  });
});

test('a refused address is coordinator all the same, and the inspector is told that no mail went out', async () => {
  const { inspector, path } = await aNetwork();
  const person = { name: 'Geen Mail', email: `refused.${crypto.randomUUID()}@example.org` };
  const added = await got(inspector.visit.send('POST', `${path}/coordinators`, person), 201);
  expect(added).toMatchObject({ mailed: false });
});

test('ending one network leaves the others', async () => {
  const first = await aNetwork();
  const second = await aNetwork();
  const coordinator = await coordinatorOf(first);
  const { name, email } = coordinator;
  await got(second.inspector.visit.send('POST', `${second.path}/coordinators`, { name, email }), 201);
  const end = () => first.inspector.visit.send('DELETE', `${first.path}/coordinators/${coordinator.id}`);
  expect((await end()).status).toBe(204);
  await refusal(coordinator.visit.get(first.path), 404);
  await got(coordinator.visit.get(second.path));
  await refusal(end(), 404);
});
