import { asc, eq } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { invitations } from '../../schema.ts';

export type Invited = { organisationId: string; name: string; sector: string };

/** Which organisations a wave was put to, under the name they had then. Not whether they answered. */
export async function listInvited(read: Reader, waveId: string): Promise<Invited[]> {
  return read
    .select({
      organisationId: invitations.organisationId,
      name: invitations.organisationName,
      sector: invitations.sector,
    })
    .from(invitations)
    .where(eq(invitations.waveId, waveId))
    .orderBy(asc(invitations.organisationName));
}
