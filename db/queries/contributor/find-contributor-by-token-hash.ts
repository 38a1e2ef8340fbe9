import { eq } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { contributorLinks, contributors, invitations } from '../../schema.ts';

export type ContributorOfLink = {
  id: string;
  invitationId: string;
  locale: 'nl' | 'en';
  expiresAt: string;
  submitted: boolean;
  revokedAt: string | null;
  withdrawnAt: string | null;
};

/** The contributor whom a link belongs to, by the hash of its token; also when the link was stopped. */
export async function findContributorByTokenHash(
  read: Reader,
  tokenHash: string,
): Promise<ContributorOfLink | undefined> {
  const [found] = await read
    .select({
      id: contributors.id,
      invitationId: contributors.invitationId,
      locale: contributors.locale,
      expiresAt: invitations.expiresAt,
      status: invitations.status,
      revokedAt: contributorLinks.revokedAt,
      withdrawnAt: contributors.withdrawnAt,
    })
    .from(contributorLinks)
    .innerJoin(contributors, eq(contributors.id, contributorLinks.contributorId))
    .innerJoin(invitations, eq(invitations.id, contributors.invitationId))
    .where(eq(contributorLinks.tokenHash, tokenHash));
  if (!found) return undefined;
  const { status, ...contributor } = found;
  return { ...contributor, submitted: status === 'submitted' };
}
