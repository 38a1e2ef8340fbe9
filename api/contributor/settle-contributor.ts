import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import { contributorLinks, contributors } from '../../db/schema.ts';
import type { Actor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import type { Delivery } from '../wave/mail-link.ts';
import type { HeldContributor } from './hold-contributor.ts';

const { status } = contributors;

/** Where a contributor stands now, unless it was quick enough to be further, or was withdrawn meanwhile. */
const unlessFurther = (next: 'to-send' | 'sent' | 'bounced') =>
  sql`case when ${status} in ('to-send', 'sent', 'bounced') then ${next} else ${status} end`;

/**
 * Writes down what became of a mail and lets the contributor go. Of a mail that went out the link is the only one that
 * works from now on; of one that did not, the link is taken away and the earlier one goes on working.
 */
export async function settleContributor(
  ports: Ports,
  by: Actor | { kind: 'system'; job: string },
  { contributor: { id }, tokenHash }: HeldContributor,
  outcome: Delivery,
): Promise<void> {
  await ports.store.write(async (tx) => {
    const at = ports.now().toISOString();
    const isSent = outcome.kind === 'accepted';
    if (isSent) {
      const earlier = and(
        eq(contributorLinks.contributorId, id),
        ne(contributorLinks.tokenHash, tokenHash),
        isNull(contributorLinks.revokedAt),
      );
      await tx.update(contributorLinks).set({ revokedAt: at }).where(earlier);
    } else await tx.delete(contributorLinks).where(eq(contributorLinks.tokenHash, tokenHash));
    await tx
      .update(contributors)
      .set({
        claimedAt: null,
        ...(isSent ? { sentAt: at, mails: sql`${contributors.mails} + 1` } : {}),
        bounceReason: outcome.kind === 'refused' ? outcome.reason : null,
        status: unlessFurther(isSent ? 'sent' : outcome.kind === 'refused' ? 'bounced' : 'to-send'),
      })
      .where(eq(contributors.id, id));
    await audit(tx, ports, by, `send-${outcome.kind}`, 'contributor', id);
  });
}
