import { and, eq, exists, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { invitationColumns, type ListedInvitation } from '../../db/queries/invitation/list-invitations.ts';
import { invitationLinks, invitations, waves } from '../../db/schema.ts';
import type { Ports } from '../env.ts';
import { newToken, sha256 } from '../tokens.ts';
import { isFree } from './is-free.ts';

/** An invitation as it is now, for one sender alone, with a personal link that is stored but not mailed yet. */
export type HeldInvitation = { invitation: ListedInvitation; link: string; tokenHash: string };

/**
 * Takes an invitation in hand before mailing it, so that two senders at once don't both mail it and nobody mails an
 * address that was corrected a moment ago. Its new link is stored (as a hash) before the mail goes out: a mail that
 * arrived always has a link that works. The mail counts from here on, so that a contact never gets more than was
 * promised; `settleInvitation` lets the invitation go again, and doesn't count what was not accepted.
 *
 * @param o.at statuses at which this mail makes sense
 * @param o.mailLimit the most mails that a contact gets. An invitation that still has to be sent may always go out
 * @param o.address where the mail goes, if not to the contact's own address: for a new contact counting begins anew
 * @param o.notRemindedSince only when its last reminder was before this time
 * @param o.notMailedSince only when its last mail was before this time
 * @param o.first what else has to happen in the same transaction, before the new link is there
 * @returns null for an invitation that is at another status, in other hands, past its closing day, or at its limit
 */
export async function holdInvitation(
  ports: Ports,
  id: string,
  o: {
    at: ListedInvitation['status'][];
    mailLimit: number;
    address?: string | undefined;
    notRemindedSince?: string;
    notMailedSince?: string;
    first?: (tx: Writer, invitation: ListedInvitation) => Promise<void>;
  },
): Promise<HeldInvitation | null> {
  const now = ports.now();
  const at = now.toISOString();
  const token = newToken(ports.randomBytes);
  const tokenHash = await sha256(token);
  const { mails, status, sentAt, remindedAt, contactEmail } = invitations;
  const isOther = o.address === undefined ? sql`false` : sql`lower(${contactEmail}) <> lower(${o.address})`;
  const before = (time: typeof sentAt, since: string | undefined) =>
    since === undefined ? undefined : or(isNull(time), lt(time, since));
  return ports.store.write(async (tx) => {
    const wave = tx
      .select({ id: waves.id })
      .from(waves)
      .where(and(eq(waves.id, invitations.waveId), eq(waves.status, 'open')));
    const [invitation] = await tx
      .update(invitations)
      .set({ claimedAt: at, mails: sql`case when ${isOther} then 1 else ${mails} + 1 end` })
      .where(
        and(
          eq(invitations.id, id),
          inArray(status, o.at),
          gt(invitations.expiresAt, at),
          isFree(now),
          or(lt(mails, o.mailLimit), eq(status, 'to-send'), isOther),
          before(remindedAt, o.notRemindedSince),
          before(remindedAt, o.notMailedSince),
          before(sentAt, o.notMailedSince),
          exists(wave),
        ),
      )
      .returning(invitationColumns);
    if (!invitation) return null;
    await o.first?.(tx, invitation);
    await tx.insert(invitationLinks).values({ tokenHash, invitationId: id, createdAt: at });
    return { invitation, link: `${ports.publicUrl}/answer#${token}`, tokenHash };
  });
}
