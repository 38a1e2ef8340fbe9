import { and, eq, exists, gt, inArray } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { invitations, waves } from '../../schema.ts';
import { remindable } from '../invitation/list-to-remind.ts';

/** The open waves in which someone may still be reminded, with when they opened and what was promised then. */
export async function listWavesToRemind(
  read: Reader,
  now: string,
): Promise<{ id: string; openedAt: string; promise: string }[]> {
  const waiting = read
    .select({ id: invitations.id })
    .from(invitations)
    .where(
      and(eq(invitations.waveId, waves.id), inArray(invitations.status, remindable), gt(invitations.expiresAt, now)),
    );
  const rows = await read
    .select({ id: waves.id, openedAt: waves.openedAt, promise: waves.promise })
    .from(waves)
    .where(and(eq(waves.status, 'open'), exists(waiting)));
  return rows.flatMap(({ id, openedAt, promise }) => (openedAt && promise ? [{ id, openedAt, promise }] : []));
}
