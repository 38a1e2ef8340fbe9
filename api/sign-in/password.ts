/** A password with an authenticator beside it: the other way in, for who has no passkey. */
import { and, eq, isNull, lt } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { findUserByEmail } from '../../db/queries/people/find-user.ts';
import { findPassword } from '../../db/queries/sign-in/find-ways.ts';
import { passwords, recoveryCodes } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { invalid, Problem } from '../errors.ts';
import { texts } from '../texts/index.ts';
import { sha256 } from '../tokens.ts';
import { toBase32 } from './base32.ts';
import { countAttempt, forgetAttempts } from './count-attempt.ts';
import { type NewSession, newSession } from './new-session.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import { tellOfNewKey } from './tell-of-new-key.ts';
import { stepOfCode, totpAddress } from './totp.ts';

/** Shows a new secret to put into an authenticator app. What worked before goes on working until it is confirmed. */
export async function offerAuthenticator(ports: Ports, actor: UserActor): Promise<{ secret: string; address: string }> {
  const secret = toBase32(ports.randomBytes(20));
  await ports.store.write(async (tx) => {
    const offered = { pendingSecret: secret };
    await tx
      .insert(passwords)
      .values({ userId: actor.id, ...offered, lastStep: 0, createdAt: ports.now().toISOString() })
      .onConflictDoUpdate({ target: passwords.userId, set: offered });
    await audit(tx, ports, actor, 'offer', 'authenticator', actor.id);
  });
  return { secret, address: totpAddress(secret, actor.email, 'Netwerkspiegel') };
}

const hashOfCode = (userId: string, code: string) => sha256(`${userId} ${code.replaceAll(/[\s-]/g, '').toUpperCase()}`);

/** Ten codes of fifty random bits, in two groups of five, to print or to keep in a safe place. */
const newRecoveryCodes = (ports: Ports): string[] =>
  Array.from({ length: 10 }, () => {
    const code = toBase32(ports.randomBytes(7)).slice(0, 10);
    return `${code.slice(0, 5)}-${code.slice(5)}`;
  });

/**
 * Sets the password, once a code proves that the secret is in an app.
 *
 * @returns the recovery codes, which are shown this once
 * @throws Problem `invalid-input` for a wrong code, `no-authenticator` when no secret was shown before
 */
export async function setPassword(
  ports: Ports,
  actor: UserActor,
  given: { password: string; code: string },
): Promise<string[]> {
  const secret = (await findPassword(ports.store.read, actor.id))?.pendingSecret ?? null;
  if (secret === null) throw new Problem('no-authenticator');
  const now = ports.now();
  const step = await stepOfCode(secret, given.code.replaceAll(/\s/g, ''), { at: now, after: 0 });
  if (step === null) {
    throw invalid((locale) => [{ field: 'code', message: texts(locale).fields['wrong-authenticator-code'] }]);
  }
  const passwordHash = await hashPassword(given.password, ports.randomBytes);
  const codes = newRecoveryCodes(ports);
  const kept = await Promise.all(
    codes.map(async (code) => ({ codeHash: await hashOfCode(actor.id, code), userId: actor.id })),
  );
  await ports.store.write(async (tx) => {
    const set = await tx
      .update(passwords)
      .set({
        passwordHash,
        totpSecret: secret,
        pendingSecret: null,
        lastStep: step,
        createdAt: now.toISOString(),
      })
      .where(and(eq(passwords.userId, actor.id), eq(passwords.pendingSecret, secret)))
      .returning({ userId: passwords.userId });
    // Another window of the same person was first.
    if (set.length === 0) throw new Problem('no-authenticator');
    await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, actor.id));
    await tx.insert(recoveryCodes).values(kept);
    await audit(tx, ports, actor, 'set', 'password', actor.id);
  });
  await tellOfNewKey(ports, actor, 'password');
  return codes;
}

/** @throws Problem `not-found` when there is none */
export async function removePassword(ports: Ports, actor: UserActor): Promise<void> {
  await ports.store.write(async (tx) => {
    const removed = await tx
      .delete(passwords)
      .where(eq(passwords.userId, actor.id))
      .returning({ userId: passwords.userId });
    if (removed.length === 0) throw new Problem('not-found');
    await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, actor.id));
    await audit(tx, ports, actor, 'remove', 'password', actor.id);
  });
}

/** Spends a code, so that it can't be used again; says which kind it was, or null when it is none. */
async function spendCode(tx: Writer, ports: Ports, userId: string, code: string) {
  const known = await findPassword(tx, userId);
  if (!known?.totpSecret) return null;
  const now = ports.now();
  const step = await stepOfCode(known.totpSecret, code.replaceAll(/\s/g, ''), { at: now, after: known.lastStep });
  if (step !== null) {
    const spent = await tx
      .update(passwords)
      .set({ lastStep: step })
      .where(and(eq(passwords.userId, userId), lt(passwords.lastStep, step)))
      .returning({ userId: passwords.userId });
    return spent.length > 0 ? ('sign-in-with-password' as const) : null;
  }
  const spent = await tx
    .update(recoveryCodes)
    .set({ usedAt: now.toISOString() })
    .where(and(eq(recoveryCodes.codeHash, await hashOfCode(userId, code)), isNull(recoveryCodes.usedAt)))
    .returning({ hash: recoveryCodes.codeHash });
  return spent.length > 0 ? ('sign-in-with-recovery-code' as const) : null;
}

/**
 * Opens a session for who knows the password and has the authenticator, or a recovery code.
 *
 * @throws Problem `sign-in-refused` whatever was wrong, `too-many-requests`
 */
export async function signInWithPassword(
  ports: Ports,
  given: { email: string; password: string; code: string },
): Promise<NewSession> {
  await countAttempt(ports, given.email);
  const user = await findUserByEmail(ports.store.read, given.email);
  const known = user && (await findPassword(ports.store.read, user.id));
  const right = await isPassword(given.password, known?.passwordHash ?? null);
  if (!user || !right) throw new Problem('sign-in-refused');
  return ports.store.write(async (tx) => {
    const by = await spendCode(tx, ports, user.id, given.code);
    if (by === null) throw new Problem('sign-in-refused');
    await forgetAttempts(tx, given.email);
    return newSession(tx, ports, user.id, by);
  });
}
