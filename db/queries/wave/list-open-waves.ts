import { and, eq, exists } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { invitations, waves } from '../../schema.ts';

/** Ids of the open waves that still have invitations to send. */
export async function listOpenWaves(read: Reader): Promise<string[]> {
  const waiting = read
    .select({ id: invitations.id })
    .from(invitations)
    .where(and(eq(invitations.waveId, waves.id), eq(invitations.status, 'to-send')));
  const rows = await read
    .select({ id: waves.id })
    .from(waves)
    .where(and(eq(waves.status, 'open'), exists(waiting)));
  return rows.map((row) => row.id);
}
