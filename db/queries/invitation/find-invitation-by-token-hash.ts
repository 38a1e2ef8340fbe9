import { eq } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { invitationLinks, invitations } from '../../schema.ts';

export type InvitationOfLink = {
  id: string;
  waveId: string;
  organisationId: string;
  locale: 'nl' | 'en';
  expiresAt: string;
  submitted: boolean;
  /** Why the link stopped; null while it works. */
  revoked: 'sent-anew' | 'handed-over' | null;
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
      status: invitations.status,
      revokedAt: invitationLinks.revokedAt,
      revokedBecause: invitationLinks.revokedBecause,
    })
    .from(invitationLinks)
    .innerJoin(invitations, eq(invitations.id, invitationLinks.invitationId))
    .where(eq(invitationLinks.tokenHash, tokenHash));
  if (!found) return undefined;
  const { status, revokedAt, revokedBecause, ...invitation } = found;
  return {
    ...invitation,
    submitted: status === 'submitted',
    revoked: revokedAt === null ? null : (revokedBecause ?? 'sent-anew'),
  };
}
