import { eq } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { reportSections, users } from '../../schema.ts';

export type FoundSection = {
  key: string;
  text: string;
  filled: string;
  filledAt: string;
  revision: number;
  savedAt: string;
  /** The name of who saved it last; null while it is as it was filled in. */
  savedBy: string | null;
};

/** The sections of a report as they are being written. */
export async function listSections(read: Reader | Writer, reportId: string): Promise<FoundSection[]> {
  return read
    .select({
      key: reportSections.key,
      text: reportSections.text,
      filled: reportSections.filled,
      filledAt: reportSections.filledAt,
      revision: reportSections.revision,
      savedAt: reportSections.savedAt,
      savedBy: users.name,
    })
    .from(reportSections)
    .leftJoin(users, eq(users.id, reportSections.savedBy))
    .where(eq(reportSections.reportId, reportId));
}
