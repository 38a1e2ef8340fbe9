import { asc, desc, eq, inArray, max } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { actionMails, actions, memberships, networks } from '../../schema.ts';

export type ActionMail = { actionId: string; why: 'soon' | 'late' | 'stalled'; deadline: string; mailedAt: string };

/** The mails that went to owners about these actions, oldest first. */
export async function listActionMails(read: Reader, actionIds: string[]): Promise<ActionMail[]> {
  if (actionIds.length === 0) return [];
  const { actionId, why, deadline, mailedAt } = actionMails;
  return read
    .select({ actionId, why, deadline, mailedAt })
    .from(actionMails)
    .where(inArray(actionId, actionIds))
    .orderBy(asc(mailedAt));
}

/** When an owner was last mailed about each action of a network. */
export async function listLastActionMails(
  read: Reader,
  networkId: string,
): Promise<{ actionId: string; mailedAt: string }[]> {
  const mailedAt = max(actionMails.mailedAt);
  const rows = await read
    .select({ actionId: actions.id, mailedAt })
    .from(actionMails)
    .innerJoin(actions, eq(actions.id, actionMails.actionId))
    .where(eq(actions.networkId, networkId))
    .groupBy(actions.id)
    .orderBy(desc(mailedAt));
  return rows.flatMap(({ actionId, mailedAt: at }) => (at === null ? [] : [{ actionId, mailedAt: at }]));
}

/** Whether a network mails owners of actions. */
export async function findActionMails(read: Reader, networkId: string): Promise<boolean> {
  const [found] = await read.select({ on: networks.actionMails }).from(networks).where(eq(networks.id, networkId));
  return found?.on ?? false;
}

/** Whether a member gets mails about its actions: its network sends them, and its contact did not stop them. */
export async function findActionMailsOfMember(
  read: Reader,
  membershipId: string,
): Promise<'on' | 'stopped' | 'off-for-all'> {
  const [found] = await read
    .select({ on: networks.actionMails, stoppedAt: memberships.actionMailsStoppedAt })
    .from(memberships)
    .innerJoin(networks, eq(networks.id, memberships.networkId))
    .where(eq(memberships.id, membershipId));
  return !found?.on ? 'off-for-all' : found.stoppedAt === null ? 'on' : 'stopped';
}
