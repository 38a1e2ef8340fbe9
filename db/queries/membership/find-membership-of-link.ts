import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { invitations, membershipLinks, memberships, waves } from '../../schema.ts';

export type MembershipOfLink = {
  id: string;
  networkId: string;
  organisationId: string;
  locale: 'nl' | 'en';
  /** Null: the link works for as long as the invitation's does. */
  expiresAt: string | null;
  /** Whether the membership ended or another contact took over. */
  stopped: boolean;
};

const columns = {
  id: memberships.id,
  networkId: memberships.networkId,
  organisationId: memberships.organisationId,
  locale: memberships.contactLocale,
};

/** The membership that a member's own link opens, by the hash of its token. */
export async function findMembershipOfLink(read: Reader, tokenHash: string): Promise<MembershipOfLink | undefined> {
  const [found] = await read
    .select({
      ...columns,
      expiresAt: membershipLinks.expiresAt,
      to: memberships.to,
      revokedAt: membershipLinks.revokedAt,
    })
    .from(membershipLinks)
    .innerJoin(memberships, eq(memberships.id, membershipLinks.membershipId))
    .where(eq(membershipLinks.tokenHash, tokenHash));
  if (!found) return undefined;
  const { to, revokedAt, ...membership } = found;
  return { ...membership, stopped: to !== null || revokedAt !== null };
}

/** The running membership of an invited organisation, as long as the invitation's contact still speaks for it. */
export async function findMembershipOfInvitation(
  read: Reader,
  invitationId: string,
): Promise<MembershipOfLink | undefined> {
  const [found] = await read
    .select(columns)
    .from(invitations)
    .innerJoin(waves, eq(waves.id, invitations.waveId))
    .innerJoin(
      memberships,
      and(
        eq(memberships.networkId, waves.networkId),
        eq(memberships.organisationId, invitations.organisationId),
        isNull(memberships.to),
        eq(sql`lower(${memberships.contactEmail})`, sql`lower(${invitations.contactEmail})`),
      ),
    )
    .where(eq(invitations.id, invitationId));
  return found && { ...found, expiresAt: null, stopped: false };
}
