import { and, eq, exists, gt, inArray, isNull, lt, or } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { invitationColumns, type ListedInvitation } from '../../db/queries/invitation/list-invitations.ts';
import { invitationLinks, invitations, waves } from '../../db/schema.ts';
import type { Ports } from '../env.ts';
import { newToken, sha256 } from '../tokens.ts';

/** How long a sender has to finish one mail before another may take it over. */
const holdLife = 2 * 60_000;

/** An invitation as it is now, for one sender alone, with a personal link that is stored but not mailed yet. */
export type HeldInvitation = { invitation: ListedInvitation; link: string; tokenHash: string };

/**
 * Takes an invitation in hand before mailing it, so that two senders at once don't both mail it and nobody mails an
 * address that was corrected a moment ago. Its new link is stored (as a hash) before the mail goes out: a mail that
 * arrived always has a link that works. `settleInvitation` lets it go again.
 *
 * @param o.at statuses at which this mail makes sense
 * @param o.notRemindedSince only when its last reminder was before this time
 * @param o.first what else has to happen in the same transaction, before the new link is there
 * @returns null for an invitation that is at another status, in other hands, or past its closing day
 */
export async function holdInvitation(
  ports: Ports,
  id: string,
  o: {
    at: ListedInvitation['status'][];
    notRemindedSince?: string;
    first?: (tx: Writer, invitation: ListedInvitation) => Promise<void>;
  },
): Promise<HeldInvitation | null> {
  const now = ports.now();
  const at = now.toISOString();
  const token = newToken(ports.randomBytes);
  const tokenHash = await sha256(token);
  return ports.store.write(async (tx) => {
    const wave = tx
      .select({ id: waves.id })
      .from(waves)
      .where(and(eq(waves.id, invitations.waveId), eq(waves.status, 'open')));
    const isFree = or(
      isNull(invitations.claimedAt),
      lt(invitations.claimedAt, new Date(now.getTime() - holdLife).toISOString()),
    );
    const isRested =
      o.notRemindedSince === undefined
        ? undefined
        : or(isNull(invitations.remindedAt), lt(invitations.remindedAt, o.notRemindedSince));
    const [invitation] = await tx
      .update(invitations)
      .set({ claimedAt: at })
      .where(
        and(
          eq(invitations.id, id),
          inArray(invitations.status, o.at),
          gt(invitations.expiresAt, at),
          isFree,
          isRested,
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
