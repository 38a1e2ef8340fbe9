import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { invitations } from '../../schema.ts';

/** The organisations invited to a wave, with how far they came: what the response is counted over. */
export async function listInvited(read: Reader | Writer, waveId: string) {
  return read
    .select({
      organisationId: invitations.organisationId,
      organisation: invitations.organisationName,
      sector: invitations.sector,
      status: invitations.status,
    })
    .from(invitations)
    .where(eq(invitations.waveId, waveId));
}
