import { and, asc, eq, gt, isNotNull, isNull, lte, notExists } from 'drizzle-orm';
import { alias } from 'drizzle-orm/sqlite-core';
import type { Reader, Writer } from '../../client.ts';
import { bottleneckDecisions, bottlenecks, memberships } from '../../schema.ts';

export type DecisionToTell = { id: string; bottleneckId: string; membershipId: string };

/**
 * Decisions that the members who brought the bottlenecks in have not been told, oldest first; one that was followed by
 * another decision is not told. A member whom a decision was told after `mailedAfter` gets no other mail yet.
 */
export async function listDecisionsToTell(
  read: Reader | Writer,
  o: { decidedAfter: string; decidedBefore: string; mailedAfter: string },
): Promise<DecisionToTell[]> {
  const newer = alias(bottleneckDecisions, 'newer');
  const told = alias(bottleneckDecisions, 'told');
  const ofMember = alias(bottlenecks, 'of_member');
  return read
    .select({
      id: bottleneckDecisions.id,
      bottleneckId: bottlenecks.id,
      membershipId: memberships.id,
    })
    .from(bottleneckDecisions)
    .innerJoin(bottlenecks, eq(bottlenecks.id, bottleneckDecisions.bottleneckId))
    .innerJoin(memberships, and(eq(memberships.id, bottlenecks.membershipId), isNull(memberships.to)))
    .where(
      and(
        isNull(bottleneckDecisions.toldAt),
        isNull(bottleneckDecisions.bounceReason),
        gt(bottleneckDecisions.decidedAt, o.decidedAfter),
        lte(bottleneckDecisions.decidedAt, o.decidedBefore),
        notExists(
          read
            .select({ id: newer.id })
            .from(newer)
            .where(and(eq(newer.bottleneckId, bottlenecks.id), gt(newer.id, bottleneckDecisions.id))),
        ),
        notExists(
          read
            .select({ id: told.id })
            .from(told)
            .innerJoin(ofMember, eq(ofMember.id, told.bottleneckId))
            .where(
              and(
                eq(ofMember.membershipId, bottlenecks.membershipId),
                isNotNull(told.toldAt),
                gt(told.toldAt, o.mailedAfter),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(bottleneckDecisions.id));
}
