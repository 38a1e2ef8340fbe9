import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { apiTokens, auditEvents } from '../../../db/schema.ts';
import { type ANetwork, aNetwork, coordinatorOf, got, refusal } from '../../helpers/a-network.ts';
import { database, home, newInspector, oneTimeToken, type Person, visitor } from '../../helpers/home.ts';

type Made = { id: string; token: string; expiresAt: string };

/** A token of someone, and a program that uses it. */
async function aToken(owner: Person, o: { scope?: 'read' | 'write'; networkId?: string } = {}) {
  const { scope = 'read', networkId = null } = o;
  const wanted = { name: 'Dashboard', scope, networkId, days: 30 };
  const made = await got<Made>(owner.visit.send('POST', '/v1/my-api-tokens', wanted), 201);
  return { ...made, program: visitor({ token: made.token }) };
}

async function sessionCookieOf({ id }: Person): Promise<string> {
  const session = await visitor().send('POST', '/v1/sessions', { token: await oneTimeToken(id) });
  return session.headers.get('Set-Cookie')?.split(';')[0] ?? '';
}

async function anotherNetworkOf({ inspector }: ANetwork) {
  const wanted = { name: 'Netwerk Ernaast' };
  return (await got<{ id: string }>(inspector.visit.send('POST', '/v1/networks', wanted), 201)).id;
}

describe('an API token', () => {
  test('that reads opens what its owner sees, and changes nothing', async () => {
    const network = await aNetwork();
    const { program } = await aToken(network.inspector);
    expect(await got(program.get(network.path))).toMatchObject({ id: network.networkId });
    const refused = await refusal(program.send('PATCH', network.path, { name: 'Anders' }), 403);
    expect(refused.type).toBe('/v1/problems/api-token-reads-only');
    expect(await got(network.inspector.visit.get(network.path))).toMatchObject({ name: 'Netwerk De Proef' });
    await refusal(program.get((await aNetwork()).path), 404);
  });

  test('that writes may do what its owner may, and no more', async () => {
    const network = await aNetwork();
    const coordinator = await coordinatorOf(network);
    const { program } = await aToken(network.inspector, { scope: 'write' });
    expect(await got(program.send('PATCH', network.path, { name: 'Netwerk Nieuw' }))).toMatchObject({
      name: 'Netwerk Nieuw',
    });
    const { program: theirs } = await aToken(coordinator, { scope: 'write' });
    await refusal(theirs.send('PATCH', network.path, { name: 'Van ons' }), 403);
  });

  test('needs no page to come from, where a session does', async () => {
    const network = await aNetwork();
    const { id } = await coordinatorOf(network);
    const { token } = await aToken(network.inspector, { scope: 'write' });
    const from = (headers: Record<string, string>) =>
      fetch(`${home.url}${network.path}/coordinators/${id}`, { method: 'DELETE', headers });
    const session = await sessionCookieOf(network.inspector);
    expect((await from({ Cookie: session })).status).toBe(403);
    expect((await from({ Cookie: session, Origin: 'https://elders.example' })).status).toBe(403);
    expect((await from({ Authorization: `Bearer ${token}` })).status).toBe(204);
  });

  test('of one network opens that network only', async () => {
    const network = await aNetwork();
    const other = await anotherNetworkOf(network);
    const { program } = await aToken(network.inspector, { scope: 'write', networkId: network.networkId });
    const { networks } = await got<{ networks: { id: string }[] }>(program.get('/v1/networks'));
    expect(networks.map(({ id }) => id)).toEqual([network.networkId]);
    await refusal(program.get(`/v1/networks/${other}`), 404);
    // What is of the whole inspectorate.
    for (const path of ['/v1/overview', '/v1/questionnaire-drafts', '/v1/codebook/changes']) {
      await refusal(program.get(path), 403);
    }
    await refusal(program.send('POST', '/v1/networks', { name: 'Netwerk Erbij' }), 403);
    const outside = { name: 'Mag niet', scope: 'read', networkId: other, days: 1 };
    await refusal((await newInspector()).visit.send('POST', '/v1/my-api-tokens', outside), 404);
  });

  test('can make no tokens and change nothing about signing in', async () => {
    const { program } = await aToken(await newInspector(), { scope: 'write' });
    const wanted = { name: 'Nog een', scope: 'write', networkId: null, days: 365 };
    await refusal(program.send('POST', '/v1/my-api-tokens', wanted), 403);
    await refusal(program.get('/v1/my-api-tokens'), 403);
    await refusal(program.get('/v1/my-keys'), 403);
    await refusal(program.send('POST', '/v1/my-keys/passkey-questions'), 403);
    await refusal(program.send('POST', '/v1/my-keys/authenticators'), 403);
  });

  test('is shown once, says when it was last used, and works no more once it is revoked', async () => {
    const inspector = await newInspector();
    const { id, token, program } = await aToken(inspector);
    await got(program.get('/v1/networks'));
    const [kept] = await database().select().from(apiTokens).where(eq(apiTokens.id, id));
    expect(JSON.stringify(kept)).not.toContain(token.slice(5));
    // When it was used is written down once the answer is out.
    await expect
      .poll(() => got(inspector.visit.get('/v1/my-api-tokens')))
      .toMatchObject({ apiTokens: [{ id, lastUsedAt: expect.stringMatching(/^\d{4}-/) }] });

    await refusal((await newInspector()).visit.send('DELETE', `/v1/my-api-tokens/${id}`), 404);
    expect((await inspector.visit.send('DELETE', `/v1/my-api-tokens/${id}`)).status).toBe(204);
    const refused = await refusal(program.get('/v1/networks'), 401);
    expect(refused.type).toBe('/v1/problems/api-token-unknown');
    expect(await got(inspector.visit.get('/v1/my-api-tokens'))).toEqual({ apiTokens: [] });
    const events = await database().select().from(auditEvents).where(eq(auditEvents.thingId, id));
    expect(events.map(({ actor, action }) => [actor, action])).toEqual([
      [inspector.id, 'make'],
      [inspector.id, 'revoke'],
    ]);
  });

  test('that expired works no more, and a session beside it changes nothing about that', async () => {
    const inspector = await newInspector();
    const { id, token } = await aToken(inspector);
    await database().update(apiTokens).set({ expiresAt: '2020-01-01T00:00:00.000Z' }).where(eq(apiTokens.id, id));
    const headers = { Authorization: `Bearer ${token}` };
    await refusal(inspector.visit.send('GET', '/v1/networks', undefined, headers), 401);
  });
});
