/** Every door of the API, from its own description, tried by who has no key. */
import { describe, expect, test } from 'vitest';
import { got } from '../../helpers/a-network.ts';
import { type Visitor, visitor } from '../../helpers/home.ts';

type Description = { paths: Record<string, Record<string, unknown>> };

/** What anyone may ask for: what the installation is, and the ways in. */
const open = new Set([
  'GET /v1/installation',
  'POST /v1/installation',
  'POST /v1/sign-in-links',
  'POST /v1/sessions',
  'POST /v1/passkey-questions',
  'POST /v1/passkey-sessions',
  'POST /v1/password-sessions',
  // Signing out of a session that is not there: nothing happens.
  'DELETE /v1/sessions/current',
  // The mails of an installation without a mail server, for who sits at it; the tests' home has a mail server.
  'GET /v1/mailbox',
]);

const description = await got<Description>(visitor().get('/v1/openapi.json'));
const doors = Object.entries(description.paths)
  .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`))
  .filter((door) => !open.has(door));

const knock = (who: Visitor, door: string) => {
  const [method = 'GET', path = ''] = door.split(' ');
  const address = path.replaceAll(/\{\w+\}/g, '1');
  return method === 'GET' ? who.get(address) : who.send(method, address, {});
};

/** Who else may use which door, test/house/access.test.ts asks of one home; that they are shut, of both. */
describe('every door of the API', () => {
  test('is found in its description', () => {
    expect(doors.length).toBeGreaterThan(40);
    expect(doors).toContain('POST /v1/networks/{networkId}/member-imports');
  });

  test('is closed to a made-up session and a made-up link', async () => {
    const stranger = visitor({ cookie: 'netwerkspiegel=verzonnen', token: 'A'.repeat(43) });
    for (const door of doors) {
      const response = await knock(stranger, door);
      // What is sent is looked at first, so an empty body may be refused before the visitor is.
      expect([401, 404, 422], `${door} answered ${response.status}`).toContain(response.status);
      expect(response.headers.get('Content-Type')).toContain('application/problem+json');
      const { type } = (await response.json()) as { type: string };
      expect(type).toMatch(/not-signed-in|link-unknown|session-unknown|invalid-input|not-found/);
    }
  });
});
