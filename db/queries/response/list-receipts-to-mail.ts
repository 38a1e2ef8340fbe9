import { and, asc, gt, isNotNull, isNull } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { responses } from '../../schema.ts';

/** Ids of the invitations whose receipt still has to be mailed, of what was submitted since a time; oldest first. */
export async function listReceiptsToMail(read: Reader, since: string): Promise<string[]> {
  const rows = await read
    .select({ invitationId: responses.invitationId })
    .from(responses)
    .where(
      and(
        gt(responses.submittedAt, since),
        isNotNull(responses.checksum),
        isNull(responses.receiptMailedAt),
        isNull(responses.receiptBounceReason),
      ),
    )
    .orderBy(asc(responses.submittedAt));
  return rows.map(({ invitationId }) => invitationId);
}
