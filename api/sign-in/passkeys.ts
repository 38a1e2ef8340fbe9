/** Passkeys: the device keeps the key and checks who holds it, so that one is enough to sign in. */
import {
  type AuthenticationResponseJSON,
  type AuthenticatorTransport,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import { newId } from '../../db/ids.ts';
import { findPasskey, listCredentials } from '../../db/queries/sign-in/find-ways.ts';
import { passkeyChallenges, passkeys } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { sha256 } from '../tokens.ts';
import { fromBase64Url, toBase64Url } from './base64-url.ts';
import { type NewSession, newSession } from './new-session.ts';
import { tellOfNewKey } from './tell-of-new-key.ts';

const challengeLife = 5 * 60_000;
const mostPasskeys = 10;

/** The site that a passkey belongs to: browsers refuse to use it anywhere else. */
const siteOf = (ports: Ports) => {
  const { origin, hostname } = new URL(ports.publicUrl);
  return { expectedOrigin: origin, expectedRPID: hostname, requireUserVerification: true };
};

async function keepChallenge(ports: Ports, challenge: string, userId: string | null): Promise<void> {
  const now = ports.now();
  const challengeHash = await sha256(challenge);
  await ports.store.write(async (tx) => {
    await tx.delete(passkeyChallenges).where(lt(passkeyChallenges.expiresAt, now.toISOString()));
    const expiresAt = new Date(now.getTime() + challengeLife).toISOString();
    await tx.insert(passkeyChallenges).values({ challengeHash, userId, expiresAt });
  });
}

/** Whether a challenge was given out for this and not answered before. It is spent by asking. */
const spendChallenge = (ports: Ports, userId: string | null) => async (challenge: string) => {
  const challengeHash = await sha256(challenge);
  const spent = await ports.store.write((tx) =>
    tx
      .delete(passkeyChallenges)
      .where(
        and(
          eq(passkeyChallenges.challengeHash, challengeHash),
          userId === null ? isNull(passkeyChallenges.userId) : eq(passkeyChallenges.userId, userId),
          gt(passkeyChallenges.expiresAt, ports.now().toISOString()),
        ),
      )
      .returning({ hash: passkeyChallenges.challengeHash }),
  );
  return spent.length > 0;
};

/** The library throws at whatever is not right in an answer of a device: to the visitor it is all the same. */
async function orRefuse<T>(verified: Promise<T>): Promise<T> {
  return verified.catch(() => {
    throw new Problem('passkey-refused');
  });
}

/** What a browser needs to make a passkey for someone. */
export async function offerPasskey(ports: Ports, actor: UserActor) {
  const known = await listCredentials(ports.store.read, actor.id);
  if (known.length >= mostPasskeys) throw new Problem('too-many-keys');
  const options = await generateRegistrationOptions({
    rpName: 'Netwerkspiegel',
    rpID: siteOf(ports).expectedRPID,
    userName: actor.email,
    userDisplayName: actor.name,
    userID: new TextEncoder().encode(actor.id),
    attestationType: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports: JSON.parse(transports) })),
  });
  await keepChallenge(ports, options.challenge, actor.id);
  return options;
}

/** Keeps the passkey that a browser made. */
export async function addPasskey(
  ports: Ports,
  actor: UserActor,
  given: { name: string; answer: RegistrationResponseJSON },
): Promise<{ id: string }> {
  const expectedChallenge = spendChallenge(ports, actor.id);
  const { registrationInfo } = await orRefuse(
    verifyRegistrationResponse({ response: given.answer, expectedChallenge, ...siteOf(ports) }),
  );
  if (!registrationInfo) throw new Problem('passkey-refused');
  const { credential } = registrationInfo;
  const now = ports.now();
  const id = newId(now, ports.randomBytes);
  await ports.store.write(async (tx) => {
    if (await findPasskey(tx, credential.id)) throw new Problem('already-exists');
    await tx.insert(passkeys).values({
      id,
      userId: actor.id,
      name: given.name,
      credentialId: credential.id,
      publicKey: toBase64Url(credential.publicKey),
      counter: credential.counter,
      transports: JSON.stringify(credential.transports ?? []),
      createdAt: now.toISOString(),
    });
    await audit(tx, ports, actor, 'add', 'passkey', id);
  });
  await tellOfNewKey(ports, actor, 'passkey');
  return { id };
}

/** What a browser needs to let someone choose a passkey to sign in with. It tells nothing about who has one. */
export async function askForPasskey(ports: Ports) {
  const options = await generateAuthenticationOptions({
    rpID: siteOf(ports).expectedRPID,
    userVerification: 'required',
  });
  await keepChallenge(ports, options.challenge, null);
  return options;
}

/** Opens a session for who proved to hold a passkey. */
export async function signInWithPasskey(ports: Ports, answer: AuthenticationResponseJSON): Promise<NewSession> {
  const passkey = await findPasskey(ports.store.read, answer.id);
  if (!passkey) throw new Problem('passkey-refused');
  const { verified, authenticationInfo } = await orRefuse(
    verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: spendChallenge(ports, null),
      credential: {
        id: passkey.credentialId,
        publicKey: fromBase64Url(passkey.publicKey),
        counter: passkey.counter,
        transports: JSON.parse(passkey.transports) as AuthenticatorTransport[],
      },
      ...siteOf(ports),
    }),
  );
  if (!verified) throw new Problem('passkey-refused');
  return ports.store.write(async (tx) => {
    const used = await tx
      .update(passkeys)
      .set({ counter: authenticationInfo.newCounter, lastUsedAt: ports.now().toISOString() })
      .where(eq(passkeys.id, passkey.id))
      .returning({ id: passkeys.id });
    // Removed in the meantime.
    if (used.length === 0) throw new Problem('passkey-refused');
    return newSession(tx, ports, passkey.userId, 'sign-in-with-passkey');
  });
}

const ownPasskey = (actor: UserActor, id: string) => and(eq(passkeys.id, id), eq(passkeys.userId, actor.id));

/** @throws Problem `not-found` for somebody else's */
export async function renamePasskey(ports: Ports, actor: UserActor, id: string, name: string): Promise<void> {
  await ports.store.write(async (tx) => {
    const changed = await tx.update(passkeys).set({ name }).where(ownPasskey(actor, id)).returning({ id: passkeys.id });
    if (changed.length === 0) throw new Problem('not-found');
    await audit(tx, ports, actor, 'rename', 'passkey', id);
  });
}

/** @throws Problem `not-found` for somebody else's */
export async function removePasskey(ports: Ports, actor: UserActor, id: string): Promise<void> {
  await ports.store.write(async (tx) => {
    const removed = await tx.delete(passkeys).where(ownPasskey(actor, id)).returning({ id: passkeys.id });
    if (removed.length === 0) throw new Problem('not-found');
    await audit(tx, ports, actor, 'remove', 'passkey', id);
  });
}
