import { asc, eq } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { organisations, reportRemarks, reportVersions, users } from '../../schema.ts';

const columns = {
  id: reportRemarks.id,
  reportId: reportRemarks.reportId,
  version: reportVersions.number,
  section: reportRemarks.section,
  text: reportRemarks.text,
  state: reportRemarks.state,
  reply: reportRemarks.reply,
  createdAt: reportRemarks.createdAt,
  /** A coordinator, or null. */
  user: users.name,
  /** A member, or null. */
  organisation: organisations.name,
  organisationId: reportRemarks.organisationId,
};

export type FoundRemark = Awaited<ReturnType<typeof listRemarks>>[number];

/** What the network said about the facts in a report, oldest first. */
export async function listRemarks(read: Reader | Writer, reportId: string) {
  return read
    .select(columns)
    .from(reportRemarks)
    .innerJoin(reportVersions, eq(reportVersions.id, reportRemarks.versionId))
    .leftJoin(users, eq(users.id, reportRemarks.userId))
    .leftJoin(organisations, eq(organisations.id, reportRemarks.organisationId))
    .where(eq(reportRemarks.reportId, reportId))
    .orderBy(asc(reportRemarks.id));
}

/** Which report a remark is on. */
export async function findRemark(read: Reader, id: string): Promise<{ id: string; reportId: string } | undefined> {
  const [found] = await read
    .select({ id: reportRemarks.id, reportId: reportRemarks.reportId })
    .from(reportRemarks)
    .where(eq(reportRemarks.id, id));
  return found;
}
