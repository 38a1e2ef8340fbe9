import { eq } from 'drizzle-orm';
import { invitations } from '../../db/schema.ts';
import type { MemberActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { mustBeAnswering, mustBeOpen } from './may-answer.ts';
import { myInvitation } from './my-invitation.ts';

/** Lets the inspectorate know that this organisation does not take part, and why. What was saved stays, unread. */
export async function declineInvitation(ports: Ports, member: MemberActor, reason: string): Promise<void> {
  await ports.store.write(async (tx) => {
    const mine = await myInvitation(tx, member);
    mustBeAnswering(mine);
    await tx
      .update(invitations)
      .set({ status: 'declined', declinedAt: ports.now().toISOString(), declineReason: reason })
      .where(eq(invitations.id, mine.id));
    await audit(tx, ports, member, 'decline', 'invitation', mine.id);
  });
}

/** Takes a decline back while the wave is open: the member goes on where it was. Does nothing when it had not declined. */
export async function undoDeclining(ports: Ports, member: MemberActor): Promise<void> {
  await ports.store.write(async (tx) => {
    const mine = await myInvitation(tx, member);
    mustBeOpen(mine);
    if (mine.status !== 'declined') return;
    await tx
      .update(invitations)
      .set({ status: mine.startedAt === null ? 'opened' : 'started', declinedAt: null, declineReason: null })
      .where(eq(invitations.id, mine.id));
    await audit(tx, ports, member, 'take-part-after-all', 'invitation', mine.id);
  });
}
