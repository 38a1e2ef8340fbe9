import { describe, expect, test } from 'vitest';
import { aDevice } from '../../helpers/a-device.ts';
import { got, refusal } from '../../helpers/a-network.ts';
import { newInspector, newUser, type Person, type Visitor, visitor } from '../../helpers/home.ts';
import { mailsTo } from '../../helpers/mails.ts';

type Question = { options: { challenge: string } };
type Keys = { passkeys: { id: string; name: string; lastUsedAt: string | null }[] };

const ask = (visit: Visitor, path: string) => got<Question>(visit.send('POST', path), 201);
const mine = (visit: Visitor) => got<Keys>(visit.get('/v1/my-keys'));

/** Someone with a passkey on a device. */
async function withPasskey(person: Person) {
  const device = await aDevice();
  const { options } = await ask(person.visit, '/v1/my-keys/passkey-questions');
  const body = { name: 'Laptop', answer: device.makes(options) };
  await got(person.visit.send('POST', '/v1/my-keys/passkeys', body), 201);
  return { device, body };
}

async function signedInWith(device: Awaited<ReturnType<typeof aDevice>>) {
  const { options } = await ask(visitor(), '/v1/passkey-questions');
  return visitor().send('POST', '/v1/passkey-sessions', { answer: await device.signs(options) });
}

describe('passkeys', () => {
  test('I add one, sign in with it, call it something else, and remove it', async () => {
    const inspector = await newInspector();
    const { device } = await withPasskey(inspector);
    const [mail] = await mailsTo(inspector.email);
    expect(mail?.text).toContain('een passkey toegevoegd');
    const session = await signedInWith(device);
    expect(session.status).toBe(204);
    const cookie = session.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    const me = visitor({ cookie });
    expect(await got(me.get('/v1/sessions/current'))).toMatchObject({ id: inspector.id });

    const [passkey] = (await mine(me)).passkeys;
    expect(passkey).toMatchObject({ name: 'Laptop', lastUsedAt: expect.stringMatching(/^\d{4}-/) });
    const path = `/v1/my-keys/passkeys/${passkey?.id}`;
    expect((await me.send('PATCH', path, { name: 'Oude laptop' })).status).toBe(204);
    expect((await mine(me)).passkeys[0]?.name).toBe('Oude laptop');

    expect((await me.send('DELETE', path)).status).toBe(204);
    expect((await mine(me)).passkeys).toEqual([]);
    expect((await refusal(signedInWith(device), 401)).type).toBe('/v1/problems/passkey-refused');
  });

  test('an answer works once, and only to the question that was asked', async () => {
    const person = await newUser();
    const { device, body } = await withPasskey(person);
    // The same answer again, another's question, and one that was never asked.
    await refusal(person.visit.send('POST', '/v1/my-keys/passkeys', body), 401);
    const { options: others } = await ask((await newUser()).visit, '/v1/my-keys/passkey-questions');
    const { options } = await ask(visitor(), '/v1/passkey-questions');
    const answer = await device.signs(options);
    expect((await visitor().send('POST', '/v1/passkey-sessions', { answer })).status).toBe(204);
    const wrong = [answer, await device.signs(others), await device.signs({ challenge: 'bm9vaXQtZ2V2cmFhZ2Q' })];
    for (const again of wrong) await refusal(visitor().send('POST', '/v1/passkey-sessions', { answer: again }), 401);
  });

  test('an answer for another site, or without a look at who holds the device, opens nothing', async () => {
    const { device } = await withPasskey(await newUser());
    for (const told of [{ origin: 'https://nagemaakt.example' }, { verified: false }]) {
      const { options } = await ask(visitor(), '/v1/passkey-questions');
      const answer = await device.signs(options, told);
      await refusal(visitor().send('POST', '/v1/passkey-sessions', { answer }), 401);
    }
  });

  test("somebody else's passkey can't be seen, renamed or removed", async () => {
    const owner = await newUser();
    await withPasskey(owner);
    const [passkey] = (await mine(owner.visit)).passkeys;
    const { visit } = await newUser();
    expect((await mine(visit)).passkeys).toEqual([]);
    await refusal(visit.send('PATCH', `/v1/my-keys/passkeys/${passkey?.id}`, { name: 'Van mij' }), 404);
    await refusal(visit.send('DELETE', `/v1/my-keys/passkeys/${passkey?.id}`), 404);
    expect((await mine(owner.visit)).passkeys).toHaveLength(1);
  });
});
