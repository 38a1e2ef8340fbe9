import { eq, sql } from 'drizzle-orm';
import type { ListedInvitation } from '../../db/queries/invitation/list-invitations.ts';
import { invitationLinks, invitations } from '../../db/schema.ts';
import type { Actor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import type { HeldInvitation } from './hold-invitation.ts';
import type { Delivery } from './mail-link.ts';

type Change = {
  /** Where the invitation stands now, unless its member was quick enough to be further. */
  status?: 'to-send' | 'sent' | 'bounced';
  sentAt?: string;
  bounceReason?: string | null;
  remindedAt?: string;
};

const { status } = invitations;
const unlessFurther = (next: ListedInvitation['status']) =>
  sql`case when ${status} in ('to-send', 'sent', 'bounced') then ${next} else ${status} end`;

/**
 * Writes down what became of a mail and lets the invitation go; a mail that did not go out doesn't count, and its link
 * is taken away.
 */
export async function settleInvitation(
  ports: Ports,
  by: Actor | { kind: 'system'; job: string },
  held: HeldInvitation,
  outcome: Delivery,
  action: string,
  change: Change,
): Promise<void> {
  const { status: next, ...set } = change;
  await ports.store.write(async (tx) => {
    if (outcome.kind !== 'accepted') {
      await tx.delete(invitationLinks).where(eq(invitationLinks.tokenHash, held.tokenHash));
    }
    await tx
      .update(invitations)
      .set({
        claimedAt: null,
        ...(outcome.kind === 'accepted' ? {} : { mails: sql`max(${invitations.mails} - 1, 0)` }),
        ...set,
        ...(next ? { status: unlessFurther(next) } : {}),
        ...(set.remindedAt ? { reminders: sql`${invitations.reminders} + 1` } : {}),
      })
      .where(eq(invitations.id, held.invitation.id));
    await audit(tx, ports, by, action, 'invitation', held.invitation.id);
  });
}
