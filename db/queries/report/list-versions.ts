import { and, desc, eq, ne } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { reportVersions, users } from '../../schema.ts';

const columns = {
  id: reportVersions.id,
  number: reportVersions.number,
  reason: reportVersions.reason,
  kind: reportVersions.kind,
  hash: reportVersions.hash,
  createdBy: users.name,
  createdAt: reportVersions.createdAt,
};

/** The versions of a report, newest first, without their content. */
export async function listReportVersions(read: Reader | Writer, reportId: string) {
  return read
    .select(columns)
    .from(reportVersions)
    .innerJoin(users, eq(users.id, reportVersions.createdBy))
    .where(eq(reportVersions.reportId, reportId))
    .orderBy(desc(reportVersions.number));
}

/** One version with its content. */
export async function findReportVersion(read: Reader, reportId: string, number: number) {
  const [found] = await read
    .select({ ...columns, json: reportVersions.json })
    .from(reportVersions)
    .innerJoin(users, eq(users.id, reportVersions.createdBy))
    .where(and(eq(reportVersions.reportId, reportId), eq(reportVersions.number, number)));
  return found;
}

/** The version that the network reads: the newest that was put to it or made final. */
export async function findSharedVersion(read: Reader | Writer, reportId: string) {
  const [found] = await read
    .select({ ...columns, json: reportVersions.json })
    .from(reportVersions)
    .innerJoin(users, eq(users.id, reportVersions.createdBy))
    .where(and(eq(reportVersions.reportId, reportId), ne(reportVersions.kind, 'kept')))
    .orderBy(desc(reportVersions.number))
    .limit(1);
  return found;
}
