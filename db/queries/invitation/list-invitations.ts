import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { invitations } from '../../schema.ts';

/** The columns of an invitation that its pages and mails show. */
export const invitationColumns = {
  id: invitations.id,
  waveId: invitations.waveId,
  organisationId: invitations.organisationId,
  organisation: invitations.organisationName,
  sector: invitations.sector,
  contactName: invitations.contactName,
  contactEmail: invitations.contactEmail,
  locale: invitations.locale,
  expiresAt: invitations.expiresAt,
  status: invitations.status,
  sentAt: invitations.sentAt,
  bounceReason: invitations.bounceReason,
  openedAt: invitations.openedAt,
  startedAt: invitations.startedAt,
  submittedAt: invitations.submittedAt,
  declinedAt: invitations.declinedAt,
  declineReason: invitations.declineReason,
  reminders: invitations.reminders,
  remindedAt: invitations.remindedAt,
  mails: invitations.mails,
};

export type ListedInvitation = Awaited<ReturnType<typeof listInvitations>>[number];

/** The invitations of a wave, by name of the organisation. */
export async function listInvitations(read: Reader, waveId: string) {
  return read
    .select(invitationColumns)
    .from(invitations)
    .where(eq(invitations.waveId, waveId))
    .orderBy(asc(sql`lower(${invitations.organisationName})`));
}

/** One invitation. */
export async function findInvitation(read: Reader, id: string): Promise<ListedInvitation | undefined> {
  const [found] = await read.select(invitationColumns).from(invitations).where(eq(invitations.id, id));
  return found;
}

/** Invitations of a wave that stand at one of these statuses. */
export async function listInvitationsAt(
  read: Reader,
  waveId: string,
  statuses: ListedInvitation['status'][],
): Promise<ListedInvitation[]> {
  return read
    .select(invitationColumns)
    .from(invitations)
    .where(and(eq(invitations.waveId, waveId), inArray(invitations.status, statuses)));
}
