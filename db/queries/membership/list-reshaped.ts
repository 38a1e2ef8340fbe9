import { and, eq, gt, lte, ne } from 'drizzle-orm';
import type { Reader, Writer } from '../../client.ts';
import { organisationChanges, organisations } from '../../schema.ts';

/**
 * Organisations that were not the same before and after: what merged or split, and what it merged into or split from.
 *
 * @param o.after the day after which it happened; `o.until` the last day on which it happened
 * @param o.knownAt only what was written down by then, so that what was made once can be made again; null: all
 */
export async function listReshaped(
  read: Reader | Writer,
  o: { inspectorateId: string; after: string; until: string; knownAt: string | null },
): Promise<string[]> {
  const found = await read
    .select({ organisationId: organisationChanges.organisationId, otherId: organisationChanges.otherId })
    .from(organisationChanges)
    .innerJoin(organisations, eq(organisations.id, organisationChanges.organisationId))
    .where(
      and(
        eq(organisations.inspectorateId, o.inspectorateId),
        ne(organisationChanges.kind, 'renamed'),
        gt(organisationChanges.on, o.after),
        lte(organisationChanges.on, o.until),
        ...(o.knownAt === null ? [] : [lte(organisationChanges.createdAt, o.knownAt)]),
      ),
    );
  return [...new Set(found.flatMap(({ organisationId, otherId }) => [organisationId, otherId ?? organisationId]))];
}
