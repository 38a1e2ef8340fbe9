import { and, eq, isNull, lt, ne, or } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { type FoundContributor, findContributor } from '../../db/queries/contributor/list-contributors.ts';
import { findMyInvitation, type MyInvitation } from '../../db/queries/response/find-my-invitation.ts';
import { contributorLinks, contributors } from '../../db/schema.ts';
import type { Ports } from '../env.ts';
import { newToken, sha256 } from '../tokens.ts';

/** How long a sender has to finish one mail before another may take it over. */
const holdLife = 2 * 60_000;

/** A contributor as it is now, for one sender alone, with a link that is stored but not mailed yet. */
export type HeldContributor = {
  contributor: FoundContributor;
  mine: MyInvitation;
  link: string;
  tokenHash: string;
};

/**
 * Takes a contributor in hand before mailing, as `holdInvitation` does with an invitation: two senders at once never
 * both mail, and the link works before the mail is there. `settleContributor` lets it go again.
 *
 * @param o.only the status at which this mail makes sense; without it any but withdrawn
 * @param o.first what else has to happen in the same transaction, before the new link is there
 * @returns null for who is at another status or in other hands
 */
export async function holdContributor(
  ports: Ports,
  id: string,
  o: { only?: 'to-send'; first?: (tx: Writer) => Promise<void> } = {},
): Promise<HeldContributor | null> {
  const now = ports.now();
  const at = now.toISOString();
  const token = newToken(ports.randomBytes);
  const tokenHash = await sha256(token);
  const expired = new Date(now.getTime() - holdLife).toISOString();
  return ports.store.write(async (tx) => {
    const [taken] = await tx
      .update(contributors)
      .set({ claimedAt: at })
      .where(
        and(
          eq(contributors.id, id),
          o.only ? eq(contributors.status, o.only) : ne(contributors.status, 'withdrawn'),
          or(isNull(contributors.claimedAt), lt(contributors.claimedAt, expired)),
        ),
      )
      .returning({ id: contributors.id });
    if (!taken) return null;
    await o.first?.(tx);
    const contributor = await findContributor(tx, id);
    const mine = contributor && (await findMyInvitation(tx, contributor.invitationId));
    if (!contributor || !mine) return null;
    await tx.insert(contributorLinks).values({ tokenHash, contributorId: id, createdAt: at });
    return { contributor, mine, link: `${ports.publicUrl}/answer#${token}`, tokenHash };
  });
}
