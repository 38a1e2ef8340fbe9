import { and, eq, exists, ne, sql } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import { findReport } from '../../db/queries/report/find-report.ts';
import { recommendations, reports } from '../../db/schema.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';

type Words = Pick<typeof recommendations.$inferInsert, 'theme' | 'title' | 'text' | 'evidence'>;

/**
 * Adds a recommendation at the end of a report.
 *
 * @throws Problem `report-final`
 */
export async function addRecommendation(tx: Writer, ports: Ports, reportId: string, words: Words): Promise<string> {
  const report = await findReport(tx, reportId);
  if (!report) throw new Problem('not-found');
  if (report.state === 'final') throw new Problem('report-final');
  const now = ports.now();
  const id = newId(now, ports.randomBytes);
  const place = sql<number>`(select coalesce(max(place), -1) + 1 from recommendations where report_id = ${reportId})`;
  await tx
    .insert(recommendations)
    .values({ id, networkId: report.network.id, reportId, ...words, place, createdAt: now.toISOString() });
  return id;
}

/** A recommendation whose report may still change. */
const stillOpen = (tx: Writer, id: string) =>
  and(
    eq(recommendations.id, id),
    exists(
      tx
        .select({ one: sql`1` })
        .from(reports)
        .where(and(eq(reports.id, recommendations.reportId), ne(reports.state, 'final'))),
    ),
  );

/**
 * Changes the words or the place of a recommendation.
 *
 * @throws Problem `report-final`
 */
export async function changeRecommendation(
  tx: Writer,
  id: string,
  changes: Partial<Words & { place: number }>,
): Promise<void> {
  if (Object.keys(changes).length === 0) return;
  const changed = await tx
    .update(recommendations)
    .set(changes)
    .where(stillOpen(tx, id))
    .returning({ id: recommendations.id });
  if (changed.length === 0) throw new Problem('report-final');
}

/**
 * Removes a recommendation from a report that is not final.
 *
 * @throws Problem `report-final`
 */
export async function removeRecommendation(tx: Writer, id: string): Promise<void> {
  const removed = await tx.delete(recommendations).where(stillOpen(tx, id)).returning({ id: recommendations.id });
  if (removed.length === 0) throw new Problem('report-final');
}
