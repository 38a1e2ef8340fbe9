import { and, eq, isNull } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { invitationLinks, invitations } from '../../schema.ts';

export type InvitationOfLink = {
  id: string;
  waveId: string;
  organisationId: string;
  locale: 'nl' | 'en';
  expiresAt: string;
};

/** The invitation that a personal link opens, by the hash of its token. */
export async function findInvitationByTokenHash(
  read: Reader,
  tokenHash: string,
): Promise<InvitationOfLink | undefined> {
  const [found] = await read
    .select({
      id: invitations.id,
      waveId: invitations.waveId,
      organisationId: invitations.organisationId,
      locale: invitations.locale,
      expiresAt: invitations.expiresAt,
    })
    .from(invitationLinks)
    .innerJoin(invitations, eq(invitations.id, invitationLinks.invitationId))
    .where(and(eq(invitationLinks.tokenHash, tokenHash), isNull(invitationLinks.revokedAt)));
  return found;
}
