import { and, eq, gt, notInArray } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { contributors, invitations, waves } from '../../schema.ts';

/** Ids of the colleagues whose mail still has to go out, and who can still answer. */
export async function listWaitingContributors(read: Reader, now: string): Promise<string[]> {
  const rows = await read
    .select({ id: contributors.id })
    .from(contributors)
    .innerJoin(invitations, eq(invitations.id, contributors.invitationId))
    .innerJoin(waves, eq(waves.id, invitations.waveId))
    .where(
      and(
        eq(contributors.status, 'to-send'),
        eq(waves.status, 'open'),
        gt(invitations.expiresAt, now),
        notInArray(invitations.status, ['submitted', 'declined']),
      ),
    );
  return rows.map(({ id }) => id);
}
