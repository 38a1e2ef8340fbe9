import { and, eq, exists, gt, inArray } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { invitations, waves } from '../../schema.ts';
import { remindable } from '../invitation/list-to-remind.ts';

/** Ids of the open waves in which someone may still be reminded. */
export async function listWavesToRemind(read: Reader, now: string): Promise<string[]> {
  const waiting = read
    .select({ id: invitations.id })
    .from(invitations)
    .where(
      and(eq(invitations.waveId, waves.id), inArray(invitations.status, remindable), gt(invitations.expiresAt, now)),
    );
  const rows = await read
    .select({ id: waves.id })
    .from(waves)
    .where(and(eq(waves.status, 'open'), exists(waiting)));
  return rows.map((row) => row.id);
}
