import { asc, eq, sql } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { invitations } from '../../schema.ts';

/** The organisations that a wave was put to, as they were called then. Not whether they answered. */
export async function listAsked(
  read: Reader | Writer,
  waveId: string,
): Promise<{ organisation: string; sector: string }[]> {
  return read
    .select({ organisation: invitations.organisationName, sector: invitations.sector })
    .from(invitations)
    .where(eq(invitations.waveId, waveId))
    .orderBy(asc(sql`lower(${invitations.sector})`), asc(sql`lower(${invitations.organisationName})`));
}
