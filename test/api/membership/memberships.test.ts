import { describe, expect, test } from 'vitest';
import { aNetwork, coordinatorOf, got, refusal, withMembers } from '../../helpers/a-network.ts';
import { csvOf } from '../../helpers/member-file.ts';
import { type Preview, sendFile } from '../../helpers/member-sheet.ts';

type Membership = {
  id: string;
  organisationId: string;
  organisation: string;
  sector: string;
  contactEmail: string;
  contactLocale: string;
  from: string;
  to: string | null;
};

const member = (organisation: string, sector = 'Zorg') => ({
  organisation,
  sector,
  contactName: 'Contact Test',
  contactEmail: 'contact@example.org',
});

const today = () => new Date().toISOString().slice(0, 10);

describe('the members of a network', () => {
  test('an inspector adds one, from today, in Dutch unless said otherwise', async () => {
    const { inspector, path } = await aNetwork();
    const added = await got<Membership>(inspector.visit.send('POST', `${path}/memberships`, member('Wijkteam')), 201);
    expect(added).toMatchObject({ organisation: 'Wijkteam', from: today(), to: null, contactLocale: 'nl' });
    expect(await got(inspector.visit.get(`${path}/memberships`))).toEqual({ memberships: [added] });
  });

  test('a coordinator keeps the list too', async () => {
    const network = await aNetwork();
    const { visit } = await coordinatorOf(network);
    const added = await got<Membership>(visit.send('POST', `${network.path}/memberships`, member('Wijkteam')), 201);
    const change = { contactName: 'Opvolger Test', contactEmail: 'opvolger@example.org', contactLocale: 'en' };
    expect(await got(visit.send('PATCH', `/v1/memberships/${added.id}`, change))).toMatchObject(change);
    await got(visit.send('POST', `/v1/memberships/${added.id}/ending`));
  });

  test('who does not see the network can not touch its members', async () => {
    const network = await aNetwork();
    const stranger = await aNetwork();
    const { id } = await got<Membership>(
      network.inspector.visit.send('POST', `${network.path}/memberships`, member('Wijkteam')),
      201,
    );
    const { visit } = stranger.inspector;
    await refusal(visit.send('PATCH', `/v1/memberships/${id}`, { sector: 'Anders' }), 404);
    await refusal(visit.send('POST', `/v1/memberships/${id}/ending`), 404);
    await refusal(visit.send('PATCH', '/v1/memberships/bestaat-niet', { sector: 'Anders' }), 404);
  });

  test('every wrong field is named at once', async () => {
    const { inspector, path } = await aNetwork();
    const wrong = { organisation: '', sector: 'Zorg', contactName: 'A\nB', contactEmail: 'geen adres' };
    const { errors } = await refusal(inspector.visit.send('POST', `${path}/memberships`, wrong), 422);
    expect(errors?.map(({ field }) => field).sort()).toEqual(['contactEmail', 'contactName', 'organisation']);
  });
});

describe('a member that is there already', () => {
  test('is not added again, whatever the case, accents or spaces of its name', async () => {
    const { inspector, path } = await aNetwork();
    const add = (name: string) => inspector.visit.send('POST', `${path}/memberships`, member(name));
    await got(add('Één Loket  Zorg'), 201);
    // The same accent written as a letter and a mark of its own, as a Mac does.
    for (const name of ['Één Loket  Zorg', 'één loket zorg', 'ÉÉN LOKET ZORG', 'E\u0301e\u0301n Loket Zorg']) {
      const { errors } = await refusal(add(name), 422);
      expect(errors).toEqual([{ field: 'organisation', message: 'Deze organisatie is al lid. Haal de rij weg.' }]);
    }
  });

  test('can be ended and added again: the earlier membership stays, ended', async () => {
    const { inspector, path } = await aNetwork();
    const add = () => got<Membership>(inspector.visit.send('POST', `${path}/memberships`, member('Wijkteam')), 201);
    const first = await add();
    const end = () => got<Membership>(inspector.visit.send('POST', `/v1/memberships/${first.id}/ending`));
    expect(await end()).toMatchObject({ to: today() });
    expect(await end()).toMatchObject({ to: today() });
    const second = await add();
    expect(second.organisationId).toBe(first.organisationId);
    const { memberships } = await got<{ memberships: Membership[] }>(inspector.visit.get(`${path}/memberships`));
    expect(memberships.map(({ id, to }) => ({ id, to }))).toEqual(
      expect.arrayContaining([
        { id: first.id, to: today() },
        { id: second.id, to: null },
      ]),
    );
    const listed = await got(inspector.visit.get('/v1/networks'));
    expect(listed).toMatchObject({ networks: [{ members: 1 }] });
  });

  test('two clicks at once add it once', async () => {
    const { inspector, path } = await aNetwork();
    const add = () => inspector.visit.send('POST', `${path}/memberships`, member('Wijkteam'));
    const answers = await Promise.all([add(), add(), add()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
  });
});

describe('an organisation in more than one network', () => {
  test('is the same organisation within one inspectorate, and in the sector that was given last', async () => {
    const first = await aNetwork();
    const { visit } = first.inspector;
    const other = await got<{ id: string }>(visit.send('POST', '/v1/networks', { name: 'Netwerk Twee' }), 201);
    const second = { ...first, networkId: other.id, path: `/v1/networks/${other.id}` };
    const here = await got<Membership>(
      visit.send('POST', `${first.path}/memberships`, member('Café Één', 'Zorg')),
      201,
    );
    const row = { organisation: 'café één', sector: 'Welzijn', contact: 'Contact', email: 'ander@example.org' };
    await withMembers(second, [row]);
    const { memberships } = await got<{ memberships: Membership[] }>(visit.get(`${second.path}/memberships`));
    expect(memberships).toMatchObject([
      { organisationId: here.organisationId, organisation: 'Café Één', sector: 'Welzijn', contactEmail: row.email },
    ]);
    expect(await got(visit.get(`${first.path}/memberships`))).toMatchObject({
      memberships: [{ sector: 'Welzijn', contactEmail: 'contact@example.org' }],
    });
  });

  test('is another one at another inspectorate', async () => {
    const [first, second] = [await aNetwork(), await aNetwork()];
    const add = ({ inspector, path }: typeof first) =>
      got<Membership>(inspector.visit.send('POST', `${path}/memberships`, member('Wijkteam')), 201);
    expect((await add(first)).organisationId).not.toBe((await add(second)).organisationId);
  });

  test('being a member elsewhere is no reason to refuse a row of a file', async () => {
    const row = { organisation: 'Wijkteam', sector: 'Zorg', contact: 'Contact', email: 'a@example.org' };
    const first = await aNetwork([row]);
    const other = await got<{ id: string }>(first.inspector.visit.send('POST', '/v1/networks', { name: 'Twee' }), 201);
    const second = { ...first, networkId: other.id, path: `/v1/networks/${other.id}` };
    expect((await got<Preview>(sendFile(second, 'preview', csvOf([row])))).errors).toEqual([]);
    expect((await got<Preview>(sendFile(first, 'preview', csvOf([row])))).errors).toHaveLength(1);
  });
});
