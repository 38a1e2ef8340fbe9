import type { Writer } from '../../db/client.ts';
import { membershipLinks } from '../../db/schema.ts';
import type { Ports } from '../env.ts';
import { newToken, sha256 } from '../tokens.ts';

/** How long a member's own link works: until there is surely a newer one. */
const days = 400;

/** Makes a link of one's own to the welcome page of a member; earlier ones keep working. The mail brings it, once. */
export async function newMemberLink(
  tx: Writer,
  ports: Ports,
  membershipId: string,
  page: '' | '/bottlenecks' | '/actions' | '/report' = '',
): Promise<{ link: string; tokenHash: string }> {
  const now = ports.now();
  const token = newToken(ports.randomBytes);
  const tokenHash = await sha256(token);
  const expiresAt = new Date(now.getTime() + days * 86_400_000).toISOString();
  await tx.insert(membershipLinks).values({ tokenHash, membershipId, createdAt: now.toISOString(), expiresAt });
  return { link: `${ports.publicUrl}/member${page}#${token}`, tokenHash };
}
