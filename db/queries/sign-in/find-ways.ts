import { and, count, desc, eq, isNull } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { apiTokens, networks, passkeys, passwords, recoveryCodes } from '../../schema.ts';

const passkeyColumns = {
  id: passkeys.id,
  name: passkeys.name,
  createdAt: passkeys.createdAt,
  lastUsedAt: passkeys.lastUsedAt,
};

/** The passkeys of a user, the oldest first. */
export const listPasskeys = (read: Reader, userId: string) =>
  read.select(passkeyColumns).from(passkeys).where(eq(passkeys.userId, userId)).orderBy(passkeys.id);

/** What the server knows of a passkey, by what the device calls it. */
export async function findPasskey(read: Reader, credentialId: string) {
  const [found] = await read
    .select({
      id: passkeys.id,
      userId: passkeys.userId,
      credentialId: passkeys.credentialId,
      publicKey: passkeys.publicKey,
      counter: passkeys.counter,
      transports: passkeys.transports,
    })
    .from(passkeys)
    .where(eq(passkeys.credentialId, credentialId));
  return found;
}

/** What devices call the passkeys of a user, so that none is added twice. */
export const listCredentials = (read: Reader, userId: string) =>
  read
    .select({ id: passkeys.credentialId, transports: passkeys.transports })
    .from(passkeys)
    .where(eq(passkeys.userId, userId));

/** The password of a user, with the secrets of the authenticator beside it. */
export async function findPassword(read: Reader, userId: string) {
  const [found] = await read
    .select({
      passwordHash: passwords.passwordHash,
      totpSecret: passwords.totpSecret,
      pendingSecret: passwords.pendingSecret,
      lastStep: passwords.lastStep,
      createdAt: passwords.createdAt,
    })
    .from(passwords)
    .where(eq(passwords.userId, userId));
  return found;
}

/** How many recovery codes a user has not used yet. */
export async function countRecoveryCodes(read: Reader, userId: string): Promise<number> {
  const [found] = await read
    .select({ left: count() })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)));
  return found?.left ?? 0;
}

/** The API tokens of a user that were not revoked, the newest first. */
export const listApiTokens = (read: Reader, userId: string) =>
  read
    .select({
      id: apiTokens.id,
      name: apiTokens.name,
      scope: apiTokens.scope,
      network: { id: networks.id, name: networks.name },
      createdAt: apiTokens.createdAt,
      expiresAt: apiTokens.expiresAt,
      lastUsedAt: apiTokens.lastUsedAt,
    })
    .from(apiTokens)
    .leftJoin(networks, eq(networks.id, apiTokens.networkId))
    .where(and(eq(apiTokens.userId, userId), isNull(apiTokens.revokedAt)))
    .orderBy(desc(apiTokens.id));
