/** One-time links and the sessions they open. */
import { and, eq, isNull } from 'drizzle-orm';
import { newId } from '../db/ids.ts';
import {
  type FoundUser,
  findSignInLink,
  findUserOfSession,
  listCoordinatedNetworks,
} from '../db/queries/people/find-user.ts';
import { inspectorates, sessions, signInLinks, users } from '../db/schema.ts';
import type { Actor, UserActor } from './access.ts';
import { audit } from './audit.ts';
import type { Ports } from './env.ts';
import { Problem } from './errors.ts';
import { type NewSession, newSession } from './sign-in/new-session.ts';
import { newToken, sha256 } from './tokens.ts';

const minutes = 60_000;
const linkLife = 30 * minutes;

/**
 * Makes a one-time link and gives its address; the token is in the fragment, which browsers send to nobody.
 *
 * @param userId who may sign in with it; null for the link that sets up an empty installation
 */
export async function makeSignInLink(ports: Ports, userId: string | null, life = linkLife): Promise<string> {
  const token = newToken(ports.randomBytes);
  const now = ports.now();
  const tokenHash = await sha256(token);
  await ports.store.write(async (tx) => {
    await tx.insert(signInLinks).values({
      tokenHash,
      userId,
      createdAt: now.toISOString(),
      expiresAt: new Date(now.getTime() + life).toISOString(),
    });
    await audit(tx, ports, { kind: 'system', job: 'sign-in' }, 'make-link', 'user', userId ?? 'first');
  });
  return `${ports.publicUrl}/${userId === null ? 'set-up' : 'sign-in'}#${token}`;
}

async function usableLink(ports: Ports, token: string) {
  const tokenHash = await sha256(token);
  const link = await findSignInLink(ports.store.read, tokenHash);
  if (!link) throw new Problem('link-unknown');
  if (link.usedAt !== null) throw new Problem('link-used');
  if (link.expiresAt <= ports.now().toISOString()) throw new Problem('link-expired');
  return { tokenHash, userId: link.userId };
}

/** Spends a one-time link and opens a session, in one transaction: two browsers can't both win. */
export async function openSession(ports: Ports, token: string): Promise<NewSession> {
  const link = await usableLink(ports, token);
  if (link.userId === null) throw new Problem('link-unknown');
  return spend(ports, link.tokenHash, link.userId);
}

/** Spends the set-up link: makes the inspectorate, its first inspector and a session for it. */
export async function setUpInstallation(
  ports: Ports,
  token: string,
  first: { inspectorate: string; name: string; email: string; locale: 'nl' | 'en' },
): Promise<NewSession> {
  const link = await usableLink(ports, token);
  if (link.userId !== null) throw new Problem('link-unknown');
  const now = ports.now();
  const inspectorateId = newId(now, ports.randomBytes);
  const userId = newId(now, ports.randomBytes);
  return spend(ports, link.tokenHash, userId, { inspectorateId, ...first });
}

async function spend(
  ports: Ports,
  tokenHash: string,
  userId: string,
  first?: { inspectorateId: string; inspectorate: string; name: string; email: string; locale: 'nl' | 'en' },
): Promise<NewSession> {
  const at = ports.now().toISOString();
  return ports.store.write(async (tx) => {
    const spent = await tx
      .update(signInLinks)
      .set({ usedAt: at })
      .where(and(eq(signInLinks.tokenHash, tokenHash), isNull(signInLinks.usedAt)))
      .returning({ hash: signInLinks.tokenHash });
    if (spent.length === 0) throw new Problem('link-used');
    if (first) {
      await tx.insert(inspectorates).values({ id: first.inspectorateId, name: first.inspectorate, createdAt: at });
      await tx.insert(users).values({
        id: userId,
        email: first.email,
        name: first.name,
        locale: first.locale,
        inspectorateId: first.inspectorateId,
        createdAt: at,
      });
    }
    return newSession(tx, ports, userId, first ? 'set-up' : 'sign-in');
  });
}

/** Who a session token belongs to. */
export async function actorOfSession(ports: Ports, token: string): Promise<UserActor | null> {
  const user = await findUserOfSession(ports.store.read, await sha256(token), ports.now().toISOString());
  return user ? actorOf(ports, user, { kind: 'session' }) : null;
}

/** The user who asks, and what they came with. */
export async function actorOf(ports: Ports, user: FoundUser, by: UserActor['by']): Promise<UserActor> {
  const all = await listCoordinatedNetworks(ports.store.read, user.id);
  return {
    kind: 'user',
    id: user.id,
    name: user.name,
    email: user.email,
    locale: user.locale,
    inspectorate:
      user.inspectorateId !== null && user.inspectorateName !== null
        ? { id: user.inspectorateId, name: user.inspectorateName }
        : null,
    coordinates: by.kind === 'api-token' && by.networkId !== null ? all.filter((id) => id === by.networkId) : all,
    by,
  };
}

/** Ends a session. */
export async function closeSession(ports: Ports, actor: Actor, token: string): Promise<void> {
  const tokenHash = await sha256(token);
  await ports.store.write(async (tx) => {
    const closed = await tx
      .delete(sessions)
      .where(eq(sessions.tokenHash, tokenHash))
      .returning({ userId: sessions.userId });
    if (closed.length > 0)
      await audit(tx, ports, actor, 'sign-out', 'user', actor.kind === 'user' ? actor.id : 'nobody');
  });
}
