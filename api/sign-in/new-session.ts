import type { Writer } from '../../db/client.ts';
import { sessions } from '../../db/schema.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { newToken, sha256 } from '../tokens.ts';

const sessionLife = 12 * 60 * 60_000;

export type NewSession = { token: string; expiresAt: Date };

/**
 * Opens a session in the transaction that spends what someone signed in with.
 *
 * @param by what was used: a link, a passkey, a password or a recovery code; the audit names it
 */
export async function newSession(
  tx: Writer,
  ports: Ports,
  userId: string,
  by: 'set-up' | 'sign-in' | 'sign-in-with-passkey' | 'sign-in-with-password' | 'sign-in-with-recovery-code',
): Promise<NewSession> {
  const now = ports.now();
  const token = newToken(ports.randomBytes);
  const expiresAt = new Date(now.getTime() + sessionLife);
  await tx.insert(sessions).values({
    tokenHash: await sha256(token),
    userId,
    createdAt: now.toISOString(),
    expiresAt: expiresAt.toISOString(),
  });
  await audit(tx, ports, { kind: 'system', job: 'sign-in' }, by, 'user', userId);
  return { token, expiresAt };
}
