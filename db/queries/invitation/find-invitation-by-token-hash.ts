import { eq } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { invitations } from '../../schema.ts';

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
    .from(invitations)
    .where(eq(invitations.tokenHash, tokenHash));
  return found;
}
