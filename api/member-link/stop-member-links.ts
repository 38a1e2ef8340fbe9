import { and, eq, isNull } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { membershipLinks, welcomes } from '../../db/schema.ts';
import type { Ports } from '../env.ts';

/** Another contact speaks for a member now: the former one's links stop, and nobody has read the welcome page yet. */
export async function stopMemberLinks(tx: Writer, ports: Ports, membershipId: string): Promise<void> {
  await tx
    .update(membershipLinks)
    .set({ revokedAt: ports.now().toISOString() })
    .where(and(eq(membershipLinks.membershipId, membershipId), isNull(membershipLinks.revokedAt)));
  await tx.delete(welcomes).where(eq(welcomes.membershipId, membershipId));
}
