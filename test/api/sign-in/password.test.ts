import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { fromBase32, toBase32 } from '../../../api/sign-in/base32.ts';
import { waitAfter } from '../../../api/sign-in/count-attempt.ts';
import { codeAt, stepOf, stepOfCode } from '../../../api/sign-in/totp.ts';
import { passwords, recoveryCodes } from '../../../db/schema.ts';
import { got, refusal } from '../../helpers/a-network.ts';
import { database, newUser, type Person, visitor } from '../../helpers/home.ts';

// RFC 6238, appendix B: the secret, and what SHA-1 makes of it at these moments.
const secret = toBase32(new TextEncoder().encode('12345678901234567890'));
const vectors = [
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
] as const;

describe('codes of an authenticator app', () => {
  test.each(vectors)('at %i seconds the code is the one of RFC 6238', async (seconds, code) => {
    expect(await codeAt(secret, stepOf(new Date(seconds * 1000)), 8)).toBe(code);
  });

  test('a clock may be half a minute off, and a step counts once', async () => {
    const at = new Date('2026-11-23T12:00:00Z');
    const code = (step: number) => codeAt(secret, stepOf(at) + step);
    const found = async (step: number, after = 0) => stepOfCode(secret, await code(step), { at, after });
    expect(await found(-1)).toBe(stepOf(at) - 1);
    expect(await found(1)).toBe(stepOf(at) + 1);
    expect(await found(2)).toBeNull();
    expect(await found(0, stepOf(at))).toBeNull();
  });

  test('a secret survives being written down', () => {
    // RFC 4648, section 10.
    expect(toBase32(new TextEncoder().encode('foobar'))).toBe('MZXW6YTBOI');
    expect(new TextDecoder().decode(fromBase32('MZXW6YTBOI'))).toBe('foobar');
  });

  test('who keeps guessing waits longer and longer, at most a quarter of an hour', () => {
    expect([4, 5, 6, 7, 20].map(waitAfter)).toEqual([0, 15_000, 30_000, 60_000, 900_000]);
  });
});

const password = 'vier gewone woorden hier';

/** Someone with a password, whose app shows the code of a step from now. */
async function withPassword() {
  const person = await newUser();
  const { secret } = await got<{ secret: string }>(person.visit.send('POST', '/v1/my-keys/authenticators'), 201);
  const code = (step = 0) => codeAt(secret, stepOf(new Date()) + step);
  const { recoveryCodes } = await got<{ recoveryCodes: string[] }>(
    person.visit.send('PUT', '/v1/my-keys/password', { password, code: await code() }),
  );
  return { person, code, recoveryCodes };
}

const signIn = ({ email }: Person, code: string, typed = password) =>
  visitor().send('POST', '/v1/password-sessions', { email, password: typed, code });

describe('a password with an authenticator app', () => {
  test('I sign in with both, and no code works twice', async () => {
    const { person, code } = await withPassword();
    // The app's next one: clocks may differ by that much.
    const now = await code(1);
    const session = await signIn(person, now);
    expect(session.status).toBe(204);
    const cookie = session.headers.get('Set-Cookie')?.split(';')[0] ?? '';
    expect(await got(visitor({ cookie }).get('/v1/sessions/current'))).toMatchObject({ id: person.id });
    await refusal(signIn(person, now), 401);
    // The code that set it up is used as well.
    await refusal(signIn(person, await code()), 401);
  });

  test('a recovery code replaces the app, once; ten were shown and none is kept readable', async () => {
    const { person, recoveryCodes: shown } = await withPassword();
    const [first = '', second = ''] = shown;
    expect(new Set(shown).size).toBe(10);
    expect((await signIn(person, first.toLowerCase())).status).toBe(204);
    await refusal(signIn(person, first), 401);
    await refusal(signIn(person, second, 'een ander wachtwoord'), 401);
    expect(await got(person.visit.get('/v1/my-keys'))).toMatchObject({
      password: { kind: 'set', recoveryCodesLeft: 9 },
    });
    const kept = await database().select().from(recoveryCodes).where(eq(recoveryCodes.userId, person.id));
    expect(JSON.stringify(kept)).not.toContain(first);
  });

  test('a wrong password, a wrong code and an unknown address get the same answer, and slow down', async () => {
    const { person, code } = await withPassword();
    const unknown = { ...person, email: `niet.${person.email}` };
    const answers = [
      await refusal(signIn(person, await code(1), 'een ander wachtwoord'), 401),
      await refusal(signIn(person, '000000'), 401),
      await refusal(signIn(unknown, await code(1)), 401),
    ];
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    // Five attempts are free; these come at once, and are counted all the same.
    const many = await Promise.all(Array.from({ length: 6 }, () => signIn(unknown, '123456', 'raden')));
    expect(many.filter(({ status }) => status === 401)).toHaveLength(4);
    expect(many.filter(({ status }) => status === 429)).toHaveLength(2);
  });

  test('a new app counts only when its code proves it; until then the old one works', async () => {
    const { person, code } = await withPassword();
    await got(person.visit.send('POST', '/v1/my-keys/authenticators'), 201);
    const wrong = await refusal(person.visit.send('PUT', '/v1/my-keys/password', { password, code: '000000' }), 422);
    expect(wrong.errors?.[0]?.field).toBe('code');
    expect((await signIn(person, await code(1))).status).toBe(204);
  });

  test('what is kept of the password is not the password, and removing it removes everything', async () => {
    const { person, code, recoveryCodes: shown } = await withPassword();
    const [kept] = await database().select().from(passwords).where(eq(passwords.userId, person.id));
    expect(kept?.passwordHash).toMatch(/^pbkdf2-sha256\$6x100000\$/);
    expect(JSON.stringify(kept)).not.toContain(password);
    expect((await person.visit.send('DELETE', '/v1/my-keys/password')).status).toBe(204);
    await refusal(signIn(person, await code(1)), 401);
    await refusal(signIn(person, shown[0] ?? ''), 401);
  });

  test('a short password is refused', async () => {
    const { visit } = await newUser();
    const short = await refusal(visit.send('PUT', '/v1/my-keys/password', { password: 'kort', code: '123456' }), 422);
    expect(short.errors?.[0]?.message).toMatch(/minstens 12 tekens/);
  });
});
