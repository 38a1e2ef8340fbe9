import { type FoundReport, findReportOfWave } from '../../db/queries/report/find-report.ts';
import { type FoundRemark, listRemarks } from '../../db/queries/report/list-remarks.ts';
import { findSharedVersion } from '../../db/queries/report/list-versions.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import { type Actor, canRemarkOnReport, canSeeReport, canWriteReport } from '../access.ts';
import type { Ports } from '../env.ts';
import { today } from '../today.ts';
import { takesRemarks } from './add-remark.ts';
import { draftSections } from './draft-sections.ts';
import { formatsHere } from './export-report.ts';
import { showVersion } from './show-version.ts';

/** A remark as both sides see it: a coordinator by name, a member as its organisation. */
export const showRemark = ({
  id,
  version,
  section,
  text,
  state,
  reply,
  createdAt,
  user,
  organisation,
}: FoundRemark) => ({
  ...{ id, version, section, text, state, reply, createdAt },
  by: organisation ?? user ?? '',
});

const aboutReport = (ports: Ports, { id, wave, network, locale, state, factCheckUntil }: FoundReport) => ({
  ...{ id, waveId: wave.id, networkId: network.id, locale, state, factCheckUntil },
  formats: formatsHere(ports),
});

/** The report on a wave for who asks: to write, to read, or none that they may see. */
export async function loadReport(ports: Ports, actor: Actor, wave: FoundWave) {
  const { read } = ports.store;
  const report = await findReportOfWave(read, wave.id);
  const canWrite = canWriteReport(actor, wave.network);
  const none = { kind: 'none' as const, canWrite, published: wave.status === 'published' };
  if (!report || !canSeeReport(actor, wave.network, report)) return none;
  if (canWrite && report.state !== 'final')
    return {
      kind: 'writing' as const,
      ...aboutReport(ports, report),
      sections: (await draftSections(read, report)).map(({ filled: _, ...section }) => section),
    };
  const version = await findSharedVersion(read, report.id);
  if (!version) return none;
  return {
    kind: 'reading' as const,
    ...aboutReport(ports, report),
    version: showVersion(version),
    remarks: (await listRemarks(read, report.id)).map(showRemark),
    canRemark: canRemarkOnReport(actor, wave.network) && takesRemarks(report, today(ports)),
  };
}

/** The report for a member: what was put to the network, and the remarks of its own organisation alone. */
export async function loadMyReport(ports: Ports, report: FoundReport | undefined, organisationId: string) {
  const { read } = ports.store;
  const version = report && report.state !== 'draft' ? await findSharedVersion(read, report.id) : undefined;
  if (!report || !version) return { kind: 'none' as const };
  const remarks = await listRemarks(read, report.id);
  return {
    kind: 'reading' as const,
    locale: report.locale,
    state: report.state,
    factCheckUntil: report.factCheckUntil,
    sections: showVersion(version).sections,
    remarks: remarks.filter((remark) => remark.organisationId === organisationId).map(showRemark),
    canRemark: takesRemarks(report, today(ports)),
  };
}
