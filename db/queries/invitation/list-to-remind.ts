import { and, eq, inArray, isNull, lt, or } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { invitations } from '../../schema.ts';
import type { ListedInvitation } from './list-invitations.ts';

/** Who may be reminded: the invitation got there, and was neither answered nor declined. */
export const remindable: ListedInvitation['status'][] = ['sent', 'opened', 'started'];

/** Who of a wave may be reminded, got no mail since a time, and fewer mails than the limit. */
export async function listToRemind(
  read: Reader,
  waveId: string,
  o: { notMailedSince: string; mailLimit: number },
): Promise<{ id: string }[]> {
  const { sentAt, remindedAt } = invitations;
  return read
    .select({ id: invitations.id })
    .from(invitations)
    .where(
      and(
        eq(invitations.waveId, waveId),
        inArray(invitations.status, remindable),
        lt(invitations.mails, o.mailLimit),
        or(isNull(sentAt), lt(sentAt, o.notMailedSince)),
        or(isNull(remindedAt), lt(remindedAt, o.notMailedSince)),
      ),
    );
}
