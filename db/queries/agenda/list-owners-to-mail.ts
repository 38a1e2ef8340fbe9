import { and, asc, eq, gt, isNull, lte, notExists, notInArray, or, sql } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { actionMails, actions, actionUpdates, memberships, networks } from '../../schema.ts';

export type ActionToMail = { actionId: string; membershipId: string };

/**
 * Actions about which their owner may have to be mailed: running ones with a deadline up to `deadlineUpTo` or of which
 * nothing was heard since `silentSince`, of owners who are members now, want such mails, and got none after `mailedAfter`,
 * in networks that send them. In one network or, with null, in all.
 */
export async function listActionsToMail(
  read: Reader,
  networkId: string | null,
  o: { deadlineUpTo: string; silentSince: string; mailedAfter: string },
): Promise<ActionToMail[]> {
  return read
    .select({ actionId: actions.id, membershipId: memberships.id })
    .from(actions)
    .innerJoin(networks, and(eq(networks.id, actions.networkId), eq(networks.actionMails, true)))
    .innerJoin(
      memberships,
      and(
        eq(memberships.networkId, actions.networkId),
        eq(memberships.organisationId, actions.ownerId),
        isNull(memberships.to),
        isNull(memberships.actionMailsStoppedAt),
      ),
    )
    .where(
      and(
        networkId === null ? undefined : eq(actions.networkId, networkId),
        notInArray(actions.state, ['done', 'stopped']),
        or(
          lte(actions.deadline, o.deadlineUpTo),
          and(
            lte(actions.createdAt, o.silentSince),
            notExists(
              read
                .select({ one: sql`1` })
                .from(actionUpdates)
                .where(and(eq(actionUpdates.actionId, actions.id), gt(actionUpdates.createdAt, o.silentSince))),
            ),
          ),
        ),
        notExists(
          read
            .select({ one: sql`1` })
            .from(actionMails)
            .where(and(eq(actionMails.membershipId, memberships.id), gt(actionMails.mailedAt, o.mailedAfter))),
        ),
      ),
    )
    .orderBy(asc(actions.deadline), asc(actions.id));
}
