import { and, eq, isNull } from 'drizzle-orm';
import { listContributors } from '../../db/queries/contributor/list-contributors.ts';
import { contributorLinks, contributors } from '../../db/schema.ts';
import type { MemberActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Locale, Ports } from '../env.ts';
import { invalid, Problem } from '../errors.ts';
import { mustBeAnswering } from '../response/may-answer.ts';
import { myInvitation } from '../response/my-invitation.ts';
import { texts } from '../texts/index.ts';
import type { Delivery } from '../wave/mail-link.ts';
import { holdContributor } from './hold-contributor.ts';
import { mailContributor } from './mail-contributor.ts';
import { mustMayBeMailed } from './mails-left.ts';
import { myContributor } from './my-contributor.ts';

/** Only what is corrected. */
export type Correction = { name?: string | undefined; email?: string | undefined; locale?: Locale | undefined };

/**
 * Sends a colleague's mail anew, perhaps to a corrected address. The new link works instead of the earlier ones; when
 * the address was wrong those stop at once, as they may have gone to a stranger.
 *
 * @throws Problem `not-found` also for who was withdrawn, `mailed-enough`, `invalid-input` for an address that another
 * colleague has, `too-many-requests` while it is being sent already, `already-submitted`, `already-declined`, `wave-closed`
 */
export async function sendAnew(
  ports: Ports,
  member: MemberActor,
  id: string,
  correction: Correction,
): Promise<Delivery['kind']> {
  const { status } = await myContributor(ports.store.read, member, id);
  if (status === 'withdrawn') throw new Problem('not-found');
  const held = await holdContributor(ports, id, {
    first: async (tx) => {
      mustBeAnswering(await myInvitation(tx, member));
      const now = await myContributor(tx, member, id);
      const email = correction.email ?? now.email;
      const isElsewhere = email.toLowerCase() !== now.email.toLowerCase();
      await mustMayBeMailed(tx, now.invitationId, now.email);
      await mustMayBeMailed(tx, now.invitationId, email);
      if (Object.keys(correction).length > 0) {
        const others = (await listContributors(tx, now.invitationId)).filter((one) => one.id !== id);
        if (others.some((one) => one.status !== 'withdrawn' && one.email.toLowerCase() === email.toLowerCase()))
          throw invalid((locale) => [{ field: 'email', message: texts(locale).fields['colleague-asked'] }]);
        const again = isElsewhere ? { status: 'to-send' as const, bounceReason: null } : {};
        await tx
          .update(contributors)
          .set({ ...correction, ...again })
          .where(eq(contributors.id, id));
        await audit(tx, ports, member, 'correct', 'contributor', id);
      }
      if (!isElsewhere) return;
      const notRevoked = and(eq(contributorLinks.contributorId, id), isNull(contributorLinks.revokedAt));
      await tx.update(contributorLinks).set({ revokedAt: ports.now().toISOString() }).where(notRevoked);
    },
  });
  if (!held) throw new Problem('too-many-requests');
  return (await mailContributor(ports, member, held)).kind;
}
