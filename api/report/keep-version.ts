import { and, eq, ne } from 'drizzle-orm';
import { newId } from '../../db/ids.ts';
import type { FoundReport } from '../../db/queries/report/find-report.ts';
import { listRemarks } from '../../db/queries/report/list-remarks.ts';
import { listReportVersions } from '../../db/queries/report/list-versions.ts';
import { reports, reportVersions } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import { canonicalJson } from '../canonical.ts';
import type { Ports } from '../env.ts';
import { invalid, Problem } from '../errors.ts';
import { texts } from '../texts/index.ts';
import { today } from '../today.ts';
import { sha256 } from '../tokens.ts';
import { composeReport } from './compose-report.ts';

/** Why a version is made: to keep it, to put it to the network until a day, or because it is final. */
export type Keeping =
  | { kind: 'kept'; reason: string }
  | { kind: 'fact-check'; reason: string; until: string }
  | { kind: 'final'; reason: string };

/**
 * Makes a version of the report as it is now. It never changes; after the final one neither does the report.
 *
 * @returns the number of the version
 * @throws Problem `report-final`, or `remarks-open` when it should become final before every remark was answered
 */
export async function keepVersion(
  ports: Ports,
  actor: UserActor,
  report: FoundReport,
  keeping: Keeping,
): Promise<number> {
  const { kind, reason } = keeping;
  if (kind === 'fact-check' && keeping.until < today(ports))
    throw invalid((locale) => [{ field: 'until', message: texts(locale).fields['in-the-past'] }]);
  return ports.store.write(async (tx) => {
    const state = kind === 'kept' ? {} : { state: kind };
    const until = kind === 'fact-check' ? { factCheckUntil: keeping.until } : {};
    const going = await tx
      .update(reports)
      .set({ locale: report.locale, ...state, ...until })
      .where(and(eq(reports.id, report.id), ne(reports.state, 'final')))
      .returning({ id: reports.id });
    if (going.length === 0) throw new Problem('report-final');
    if (kind === 'final' && (await listRemarks(tx, report.id)).some((remark) => remark.state === 'open'))
      throw new Problem('remarks-open');
    const now = ports.now();
    const number = ((await listReportVersions(tx, report.id))[0]?.number ?? 0) + 1;
    // Read within the transaction: a version holds what was saved before it, whole.
    const json = canonicalJson(await composeReport(tx, report, { kind, version: number, day: today(ports) }));
    await tx.insert(reportVersions).values({
      ...{ id: newId(now, ports.randomBytes), reportId: report.id, number, reason, kind, json },
      ...{ hash: await sha256(json), createdBy: actor.id, createdAt: now.toISOString() },
    });
    await audit(tx, ports, actor, kind, 'report', report.id);
    return number;
  });
}
