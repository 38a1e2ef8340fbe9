import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../api/tokens.ts';
import { signInLinks } from '../../../db/schema.ts';
import { database, home, newInspector, newUser, signIn, visitor } from '../../helpers/home.ts';
import { linkTo } from '../../helpers/mails.ts';

const problemOf = async (response: Response) =>
  (await response.json()) as { type: string; title: string; status: number };

describe('signing in', () => {
  test('I ask for a link, get it by mail, and am signed in with it, once', async () => {
    const inspector = await newInspector();
    const asked = await visitor().send('POST', '/v1/sign-in-links', { email: inspector.email.toUpperCase() });
    expect(asked.status).toBe(202);

    const link = await linkTo(inspector.email);
    expect(`${link.origin}${link.pathname}`).toBe(`${home.url}/sign-in`);
    const token = link.hash.slice(1);
    const first = await visitor().send('POST', '/v1/sessions', { token });
    expect(first.status).toBe(204);
    expect(first.headers.get('Set-Cookie')).toMatch(/HttpOnly/);

    const again = await visitor().send('POST', '/v1/sessions', { token });
    expect(again.status).toBe(410);
    expect((await problemOf(again)).title).toBe('Deze link is al gebruikt');
  });

  test('an address nobody knows gets the same answer, and no link', async () => {
    const before = await database().select({ hash: signInLinks.tokenHash }).from(signInLinks);
    const response = await visitor().send('POST', '/v1/sign-in-links', { email: 'niemand@example.org' });
    expect(response.status).toBe(202);
    const after = await database().select({ hash: signInLinks.tokenHash }).from(signInLinks);
    expect(after).toHaveLength(before.length);
  });

  test('an address that the mail server refuses gets the same answer too', async () => {
    // The tests' mail server refuses every address that starts with this word.
    const unreachable = await newUser('Refused');
    const response = await visitor().send('POST', '/v1/sign-in-links', { email: unreachable.email });
    expect(response.status).toBe(202);
  });

  test('a link that is too old says so in my language', async () => {
    const inspector = await newInspector();
    await visitor().send('POST', '/v1/sign-in-links', { email: inspector.email });
    const token = (await linkTo(inspector.email)).hash.slice(1);
    await database()
      .update(signInLinks)
      .set({ expiresAt: '2020-01-01T00:00:00.000Z' })
      .where(eq(signInLinks.tokenHash, await sha256(token)));
    const response = await visitor({ language: 'en' }).send('POST', '/v1/sessions', { token });
    expect(response.status).toBe(410);
    expect((await problemOf(response)).title).toBe('This link has expired');
  });

  test('a guessed link opens nothing', async () => {
    const response = await visitor().send('POST', '/v1/sessions', { token: 'A'.repeat(43) });
    expect(response.status).toBe(401);
    expect(await problemOf(response)).toMatchObject({ type: '/v1/problems/link-unknown', status: 401 });
  });

  test('a wrong address is named with what to do about it', async () => {
    const response = await visitor().send('POST', '/v1/sign-in-links', { email: 'geen adres' });
    expect(response.status).toBe(422);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({
      errors: [{ field: 'email', message: 'Vul een geldig e-mailadres in, bijvoorbeeld naam@organisatie.nl.' }],
    });
  });

  test('after signing out my session is over', async () => {
    const inspector = await newInspector();
    expect((await inspector.visit.get('/v1/sessions/current')).status).toBe(200);
    expect((await inspector.visit.send('DELETE', '/v1/sessions/current')).status).toBe(204);
    expect((await inspector.visit.get('/v1/sessions/current')).status).toBe(401);
    expect((await (await signIn(inspector.id)).get('/v1/sessions/current')).status).toBe(200);
  });
});

describe('setting up an empty installation', () => {
  test('the one-time link of the first start makes the first inspector, once', async () => {
    const token = new URL(home.setUpLink).hash.slice(1);
    const first = {
      inspectorate: 'Inspectie Test',
      name: 'Eerste Inspecteur',
      email: 'eerste@example.org',
      locale: 'nl',
    };
    const response = await visitor().send('POST', '/v1/installation', { token, ...first });
    expect(response.status).toBe(204);
    const cookie = response.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    const me = await (await visitor({ cookie }).get('/v1/sessions/current')).json();
    expect(me).toMatchObject({ name: 'Eerste Inspecteur', inspectorate: { name: 'Inspectie Test' } });
    expect((await visitor().send('POST', '/v1/installation', { token, ...first })).status).toBe(410);
  });
});
