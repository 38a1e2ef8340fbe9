import { and, count, eq, gt, isNull } from 'drizzle-orm';
import { newId } from '../../db/ids.ts';
import { apiTokens } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { networkOf } from '../network/network-of.ts';
import { tellOfNewKey } from '../sign-in/tell-of-new-key.ts';
import { newToken, sha256 } from '../tokens.ts';

/** Every API token starts with this: whoever finds one knows what it is, and so do scanners for lost secrets. */
export const apiTokenStart = 'nwsp_';

const day = 86_400_000;
const most = 10;

/**
 * Makes a token for a program. Only its hash is kept.
 *
 * @throws Problem `not-found` for a network that its owner doesn't see, `too-many-keys` from ten that work
 */
export async function newApiToken(
  ports: Ports,
  actor: UserActor,
  given: { name: string; scope: 'read' | 'write'; networkId: string | null; days: number },
): Promise<{ id: string; token: string; expiresAt: string }> {
  const { name, scope, networkId, days } = given;
  if (networkId !== null) await networkOf(ports, actor, networkId);
  const now = ports.now();
  const createdAt = now.toISOString();
  const expiresAt = new Date(now.getTime() + days * day).toISOString();
  const id = newId(now, ports.randomBytes);
  const token = `${apiTokenStart}${newToken(ports.randomBytes)}`;
  const tokenHash = await sha256(token);
  await ports.store.write(async (tx) => {
    const mine = and(eq(apiTokens.userId, actor.id), isNull(apiTokens.revokedAt), gt(apiTokens.expiresAt, createdAt));
    const [working] = await tx.select({ count: count() }).from(apiTokens).where(mine);
    if ((working?.count ?? 0) >= most) throw new Problem('too-many-keys');
    await tx
      .insert(apiTokens)
      .values({ id, userId: actor.id, name, tokenHash, scope, networkId, createdAt, expiresAt });
    await audit(tx, ports, actor, 'make', 'api-token', id);
  });
  await tellOfNewKey(ports, actor, 'api-token');
  return { id, token, expiresAt };
}

/** Ends a token, now. @throws Problem `not-found` for somebody else's */
export async function revokeApiToken(ports: Ports, actor: UserActor, id: string): Promise<void> {
  await ports.store.write(async (tx) => {
    const revoked = await tx
      .update(apiTokens)
      .set({ revokedAt: ports.now().toISOString() })
      .where(and(eq(apiTokens.id, id), eq(apiTokens.userId, actor.id), isNull(apiTokens.revokedAt)))
      .returning({ id: apiTokens.id });
    if (revoked.length === 0) throw new Problem('not-found');
    await audit(tx, ports, actor, 'revoke', 'api-token', id);
  });
}
