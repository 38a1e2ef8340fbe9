import { and, eq, inArray, isNull, lt, or, sql } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { invitations } from '../../schema.ts';
import type { ListedInvitation } from './list-invitations.ts';

/** Who may be reminded: the invitation got there, and was neither answered nor declined. */
export const remindable: ListedInvitation['status'][] = ['sent', 'opened', 'started'];

export type DueWave = { id: string; notMailedSince: string; mailLimit: number };

/**
 * Who of these waves may be reminded, got no mail since the time that counts for the wave, and fewer mails than its limit.
 * All waves in one question: there may be hundreds, every minute.
 */
export async function listToRemind(read: Reader, due: DueWave[]): Promise<{ waveId: string; id: string }[]> {
  if (due.length === 0) return [];
  const { sentAt, remindedAt } = invitations;
  const wave = sql`json_each(${JSON.stringify(due)}) as wave`;
  const since = sql`wave.value ->> 'notMailedSince'`;
  return read
    .select({ waveId: invitations.waveId, id: invitations.id })
    .from(invitations)
    .innerJoin(wave, eq(invitations.waveId, sql`wave.value ->> 'id'`))
    .where(
      and(
        inArray(invitations.status, remindable),
        lt(invitations.mails, sql`wave.value ->> 'mailLimit'`),
        or(isNull(sentAt), lt(sentAt, since)),
        or(isNull(remindedAt), lt(remindedAt, since)),
      ),
    );
}
