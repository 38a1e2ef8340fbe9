import type { Reader } from '../../db/client.ts';
import type { FoundReport } from '../../db/queries/report/find-report.ts';
import { listSections } from '../../db/queries/report/list-sections.ts';
import { fillSections } from './fill-sections.ts';
import { loadMaterial } from './load-material.ts';
import { sectionHeads } from './sections.ts';

/** The sections as they are being written, each with the text that the data would give now. */
export async function draftSections(read: Reader, report: FoundReport) {
  const stored = await listSections(read, report.id);
  const fresh = fillSections(await loadMaterial(read, report), report.locale);
  return sectionHeads(report.locale).flatMap((head) => {
    const section = stored.find(({ key }) => key === head.key);
    if (!section) return [];
    return [
      {
        ...section,
        ...head,
        edited: section.text !== section.filled,
        fresh: fresh[head.key] === section.filled ? null : fresh[head.key],
      },
    ];
  });
}
