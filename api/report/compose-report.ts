import type { Reader } from '../../db/client.ts';
import type { FoundReport } from '../../db/queries/report/find-report.ts';
import { listSections } from '../../db/queries/report/list-sections.ts';
import type { ReportDocument } from './document.ts';
import { loadMaterial } from './load-material.ts';
import { type ReportFacts, reportDocument } from './report-document.ts';
import { type SectionKey, sectionKeys } from './sections.ts';

/** The report as it is being written now, as one document. */
export async function composeReport(
  read: Reader,
  report: FoundReport,
  facts: Omit<ReportFacts, 'locale'>,
): Promise<ReportDocument> {
  const material = await loadMaterial(read, report);
  const stored = await listSections(read, report.id);
  const texts = Object.fromEntries(
    sectionKeys.map((key) => [key, stored.find((section) => section.key === key)?.text ?? '']),
  ) as Record<SectionKey, string>;
  return reportDocument(texts, material, { ...facts, locale: report.locale });
}
