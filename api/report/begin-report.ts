import { newId } from '../../db/ids.ts';
import { findPicture } from '../../db/queries/picture/find-picture.ts';
import type { FoundReport } from '../../db/queries/report/find-report.ts';
import { findReportOfWave } from '../../db/queries/report/find-report.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import { reportSections, reports } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Locale, Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { fillSections } from './fill-sections.ts';
import { loadMaterial } from './load-material.ts';
import { sectionKeys } from './sections.ts';

/**
 * Begins the report on a wave, with every section filled in from the data.
 *
 * @throws Problem `nothing-published` before publication, `already-exists` when there is one
 */
export async function beginReport(
  ports: Ports,
  actor: UserActor,
  wave: FoundWave,
  o: { locale: Locale; inspectorate: string },
): Promise<void> {
  const { read } = ports.store;
  if (!(await findPicture(read, wave.id))) throw new Problem('nothing-published');
  const now = ports.now();
  const at = now.toISOString();
  const report = { id: newId(now, ports.randomBytes), locale: o.locale, factCheckUntil: null, createdAt: at };
  const { id: waveId, label, versionId, network } = wave;
  const found: Omit<FoundReport, 'state'> = {
    ...report,
    wave: { id: waveId, label, versionId },
    network,
    inspectorate: o.inspectorate,
  };
  const texts = fillSections(await loadMaterial(read, found), o.locale);
  await ports.store.write(async (tx) => {
    if (await findReportOfWave(tx, waveId)) throw new Problem('already-exists');
    await tx.insert(reports).values({ ...report, waveId, state: 'draft' });
    await tx.insert(reportSections).values(
      sectionKeys.map((key) => ({
        reportId: report.id,
        key,
        text: texts[key],
        filled: texts[key],
        filledAt: at,
        revision: 1,
        savedAt: at,
      })),
    );
    await audit(tx, ports, actor, 'begin', 'report', report.id);
  });
}
