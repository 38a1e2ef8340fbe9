import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { apiTokens, coordinators, inspectorates, sessions, signInLinks, users } from '../../schema.ts';

const userColumns = {
  id: users.id,
  name: users.name,
  email: users.email,
  locale: users.locale,
  inspectorateId: inspectorates.id,
  inspectorateName: inspectorates.name,
};

export type FoundUser = {
  id: string;
  name: string;
  email: string;
  locale: 'nl' | 'en';
  inspectorateId: string | null;
  inspectorateName: string | null;
};

/** The user of a running session, by the hash of its token. */
export async function findUserOfSession(read: Reader, tokenHash: string, now: string): Promise<FoundUser | undefined> {
  const [found] = await read
    .select(userColumns)
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(inspectorates, eq(inspectorates.id, users.inspectorateId))
    .where(and(eq(sessions.tokenHash, tokenHash), gt(sessions.expiresAt, now)));
  return found;
}

/** The user of an API token that works, by its hash, with what the token opens. */
export async function findUserOfApiToken(read: Reader, tokenHash: string, now: string) {
  const [found] = await read
    .select({
      user: userColumns,
      token: {
        id: apiTokens.id,
        scope: apiTokens.scope,
        networkId: apiTokens.networkId,
        lastUsedAt: apiTokens.lastUsedAt,
      },
    })
    .from(apiTokens)
    .innerJoin(users, eq(users.id, apiTokens.userId))
    .leftJoin(inspectorates, eq(inspectorates.id, users.inspectorateId))
    .where(and(eq(apiTokens.tokenHash, tokenHash), isNull(apiTokens.revokedAt), gt(apiTokens.expiresAt, now)));
  return found;
}

/** The user with this e-mail address, whatever its case. */
export async function findUserByEmail(read: Reader, email: string): Promise<FoundUser | undefined> {
  const [found] = await read
    .select(userColumns)
    .from(users)
    .leftJoin(inspectorates, eq(inspectorates.id, users.inspectorateId))
    .where(eq(sql`lower(${users.email})`, email.toLowerCase()));
  return found;
}

/** Ids of the networks that a user coordinates. */
export async function listCoordinatedNetworks(read: Reader, userId: string): Promise<string[]> {
  const rows = await read
    .select({ id: coordinators.networkId })
    .from(coordinators)
    .where(eq(coordinators.userId, userId));
  return rows.map((row) => row.id);
}

/** Whether nobody has an account yet. */
export async function hasNoUsers(read: Reader): Promise<boolean> {
  const rows = await read.select({ id: users.id }).from(users).limit(1);
  return rows.length === 0;
}

export type FoundLink = { userId: string | null; expiresAt: string; usedAt: string | null };

/** A one-time link by the hash of its token. */
export async function findSignInLink(read: Reader, tokenHash: string): Promise<FoundLink | undefined> {
  const [found] = await read
    .select({ userId: signInLinks.userId, expiresAt: signInLinks.expiresAt, usedAt: signInLinks.usedAt })
    .from(signInLinks)
    .where(eq(signInLinks.tokenHash, tokenHash));
  return found;
}

/** Whether a user got a link since then that is still unused: used to slow down repeated requests. */
export async function countRecentLinks(read: Reader, userId: string, since: string): Promise<number> {
  const rows = await read
    .select({ at: signInLinks.createdAt })
    .from(signInLinks)
    .where(and(eq(signInLinks.userId, userId), gt(signInLinks.createdAt, since), isNull(signInLinks.usedAt)));
  return rows.length;
}
