import { and, eq, ne } from 'drizzle-orm';
import { newId } from '../../db/ids.ts';
import { findReport } from '../../db/queries/report/find-report.ts';
import { findSharedVersion } from '../../db/queries/report/list-versions.ts';
import { reportRemarks, reports } from '../../db/schema.ts';
import type { Actor, UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { invalid, Problem } from '../errors.ts';
import { texts } from '../texts/index.ts';
import { today } from '../today.ts';
import { isSectionKey } from './sections.ts';

type RemarkBy = { userId: string } | { organisationId: string };

/** Whether facts can be corrected on this day: the last day of the round counts. */
export const takesRemarks = (report: { state: string; factCheckUntil: string | null }, day: string): boolean =>
  report.state === 'fact-check' && report.factCheckUntil !== null && day <= report.factCheckUntil;

/**
 * Writes down what someone of the network says about the facts in the version that was put to it.
 *
 * @throws Problem `no-fact-check` outside the round
 */
export async function addRemark(
  ports: Ports,
  actor: Actor,
  o: { reportId: string; section: string; text: string; by: RemarkBy },
): Promise<string> {
  if (!isSectionKey(o.section))
    throw invalid((locale) => [{ field: 'section', message: texts(locale).fields['unknown-choice'] }]);
  const now = ports.now();
  const id = newId(now, ports.randomBytes);
  await ports.store.write(async (tx) => {
    const report = await findReport(tx, o.reportId);
    const version = await findSharedVersion(tx, o.reportId);
    if (!report || !version || !takesRemarks(report, today(ports))) throw new Problem('no-fact-check');
    await tx.insert(reportRemarks).values({
      ...{ id, reportId: report.id, versionId: version.id, section: o.section, text: o.text },
      ...o.by,
      ...{ state: 'open', createdAt: now.toISOString() },
    });
    await audit(tx, ports, actor, 'remark', 'report', report.id);
  });
  return id;
}

/**
 * Answers a remark; another answer later takes its place, until the report is final.
 *
 * @throws Problem `report-final`
 */
export async function answerRemark(
  ports: Ports,
  actor: UserActor,
  remark: { id: string; reportId: string },
  answer: { state: 'taken-over' | 'not-taken-over'; reply: string },
): Promise<void> {
  await ports.store.write(async (tx) => {
    const going = await tx
      .select({ id: reports.id })
      .from(reports)
      .where(and(eq(reports.id, remark.reportId), ne(reports.state, 'final')));
    if (going.length === 0) throw new Problem('report-final');
    await tx
      .update(reportRemarks)
      .set({ ...answer, repliedBy: actor.id, repliedAt: ports.now().toISOString() })
      .where(eq(reportRemarks.id, remark.id));
    await audit(tx, ports, actor, 'answer-remark', 'report', remark.reportId);
  });
}
