import { and, asc, desc, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { invitations, memberships, organisations, waves, welcomes } from '../../schema.ts';

export type ListedWelcome = {
  membershipId: string;
  organisation: string;
  contactName: string;
  contactEmail: string;
  contactLocale: 'nl' | 'en';
  from: string;
  /** Was not asked in the last wave that was opened. */
  isNew: boolean;
  mails: number;
  mailedAt: string | null;
  bounceReason: string | null;
  readAt: string | null;
};

/** The running memberships of a network with how far the welcome page came, by name. */
export async function listWelcomes(read: Reader | Writer, networkId: string): Promise<ListedWelcome[]> {
  const [last] = await read
    .select({ id: waves.id })
    .from(waves)
    .where(and(eq(waves.networkId, networkId), ne(waves.status, 'draft')))
    .orderBy(desc(waves.id))
    .limit(1);
  const rows = await read
    .select({
      membershipId: memberships.id,
      organisation: organisations.name,
      contactName: memberships.contactName,
      contactEmail: memberships.contactEmail,
      contactLocale: memberships.contactLocale,
      from: memberships.from,
      invitationId: invitations.id,
      mails: welcomes.mails,
      mailedAt: welcomes.mailedAt,
      bounceReason: welcomes.bounceReason,
      readAt: welcomes.readAt,
    })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .leftJoin(welcomes, eq(welcomes.membershipId, memberships.id))
    .leftJoin(
      invitations,
      and(eq(invitations.organisationId, memberships.organisationId), eq(invitations.waveId, last?.id ?? '')),
    )
    .where(and(eq(memberships.networkId, networkId), isNull(memberships.to)))
    .orderBy(asc(sql`lower(${organisations.name})`));
  return rows.map(({ invitationId, mails, ...row }) => ({
    ...row,
    isNew: last !== undefined && invitationId === null,
    mails: mails ?? 0,
  }));
}
