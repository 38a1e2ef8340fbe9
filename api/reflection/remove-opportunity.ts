import { and, eq, notExists, sql } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { actions, opportunities } from '../../db/schema.ts';
import { Problem } from '../errors.ts';
import { linkCodes } from './link-codes.ts';

/**
 * Removes an improvement opportunity on which nothing hangs yet.
 *
 * @throws Problem `opportunity-in-use` when an action came from it: the way back from the action must not break
 */
export async function removeOpportunity(tx: Writer, id: string): Promise<void> {
  await linkCodes(tx, id, []);
  const removed = await tx
    .delete(opportunities)
    .where(
      and(
        eq(opportunities.id, id),
        notExists(tx.select({ one: sql`1` }).from(actions).where(eq(actions.opportunityId, id))),
      ),
    )
    .returning({ id: opportunities.id });
  if (removed.length === 0) throw new Problem('opportunity-in-use');
}
