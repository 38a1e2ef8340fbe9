import { and, asc, eq, ne } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { invitations } from '../../schema.ts';

/** The other organisations of a wave, by name: whom one of them may be asked about. Names as they were at the opening. */
export async function listOtherMembers(
  read: Reader | Writer,
  { waveId, organisationId }: { waveId: string; organisationId: string },
): Promise<{ id: string; name: string }[]> {
  return read
    .select({ id: invitations.organisationId, name: invitations.organisationName })
    .from(invitations)
    .where(and(eq(invitations.waveId, waveId), ne(invitations.organisationId, organisationId)))
    .orderBy(asc(invitations.organisationName), asc(invitations.organisationId));
}
