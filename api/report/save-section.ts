import { and, eq } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { findReport } from '../../db/queries/report/find-report.ts';
import { type FoundSection, listSections } from '../../db/queries/report/list-sections.ts';
import { reportSections } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';

/** Someone else saved the section meanwhile: nothing is overwritten, and the document holds theirs as `current`. */
const stale = ({ revision, savedAt, savedBy, text }: FoundSection): Problem =>
  new Problem('stale-report-section', { extra: { current: { revision, savedAt, savedBy, text } } });

/**
 * A section that may be changed.
 *
 * @throws Problem `not-found`, or `report-final` when nothing in the report changes any more
 */
export async function sectionToChange(tx: Writer, reportId: string, key: string): Promise<FoundSection> {
  const report = await findReport(tx, reportId);
  const section = (await listSections(tx, reportId)).find((one) => one.key === key);
  if (!report || !section) throw new Problem('not-found');
  if (report.state === 'final') throw new Problem('report-final');
  return section;
}

/**
 * Saves the text of a section. The same text again is no new revision, so that a save that was sent twice is harmless.
 *
 * @throws Problem `stale-report-section` when someone else saved after the revision this one is based on
 */
export async function saveSection(
  ports: Ports,
  actor: UserActor,
  save: { reportId: string; key: string; revision: number; text: string },
): Promise<{ revision: number; savedAt: string }> {
  const { reportId, key, text } = save;
  return ports.store.write(async (tx) => {
    const stored = await sectionToChange(tx, reportId, key);
    if (stored.text === text) return { revision: stored.revision, savedAt: stored.savedAt };
    if (stored.revision !== save.revision) throw stale(stored);
    const next = { revision: stored.revision + 1, savedAt: ports.now().toISOString() };
    await writeSection(tx, { reportId, key, ...next, text, savedBy: actor.id });
    await audit(tx, ports, actor, 'save', 'report', reportId);
    return next;
  });
}

/**
 * Puts the text that the data has now in the place of a section, or notes that the own text stays beside it.
 *
 * @throws Problem `stale-report-section` when someone else saved meanwhile
 */
export async function fillSection(
  ports: Ports,
  actor: UserActor,
  o: { reportId: string; key: string; revision: number; take: boolean; fresh: string },
): Promise<{ revision: number; savedAt: string }> {
  const { reportId, key, fresh } = o;
  return ports.store.write(async (tx) => {
    const stored = await sectionToChange(tx, reportId, key);
    if (stored.revision !== o.revision) throw stale(stored);
    const at = ports.now().toISOString();
    const next = { revision: stored.revision + 1, savedAt: at };
    await writeSection(tx, {
      ...{ reportId, key, ...next, filled: fresh, filledAt: at },
      ...(o.take ? { text: fresh, savedBy: null } : { savedBy: actor.id }),
    });
    await audit(tx, ports, actor, 'fill', 'report', reportId);
    return next;
  });
}

type Written = { reportId: string; key: string } & Partial<typeof reportSections.$inferInsert>;

const writeSection = (tx: Writer, { reportId, key, ...changes }: Written) =>
  tx
    .update(reportSections)
    .set(changes)
    .where(and(eq(reportSections.reportId, reportId), eq(reportSections.key, key)));
