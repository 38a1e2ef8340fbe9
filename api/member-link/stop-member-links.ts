import { and, eq, isNull } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { membershipLinks, memberships, welcomes } from '../../db/schema.ts';
import type { Ports } from '../env.ts';

/**
 * Another contact speaks for a member now: the former one's links stop, nobody has read the welcome page yet, and mails
 * about actions were not stopped.
 */
export async function stopMemberLinks(tx: Writer, ports: Ports, membershipId: string): Promise<void> {
  await tx
    .update(membershipLinks)
    .set({ revokedAt: ports.now().toISOString() })
    .where(and(eq(membershipLinks.membershipId, membershipId), isNull(membershipLinks.revokedAt)));
  await tx.update(memberships).set({ actionMailsStoppedAt: null }).where(eq(memberships.id, membershipId));
  await tx.delete(welcomes).where(eq(welcomes.membershipId, membershipId));
}
