import { and, eq, exists, gt } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { invitations, waves } from '../../schema.ts';

/** Ids of the open waves that still have invitations to send whose links work at this time. */
export async function listOpenWaves(read: Reader, now: string): Promise<string[]> {
  const waiting = read
    .select({ id: invitations.id })
    .from(invitations)
    .where(and(eq(invitations.waveId, waves.id), eq(invitations.status, 'to-send'), gt(invitations.expiresAt, now)));
  const rows = await read
    .select({ id: waves.id })
    .from(waves)
    .where(and(eq(waves.status, 'open'), exists(waiting)));
  return rows.map((row) => row.id);
}
