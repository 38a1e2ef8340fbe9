import { and, eq, inArray } from 'drizzle-orm';
import { newId } from '../../db/ids.ts';
import { listActionMails } from '../../db/queries/agenda/list-action-mails.ts';
import { type FoundAction, listTheseActions } from '../../db/queries/agenda/list-actions.ts';
import { listActionsToMail } from '../../db/queries/agenda/list-owners-to-mail.ts';
import { groupRows } from '../../db/queries/group-rows.ts';
import { findMembership } from '../../db/queries/membership/list-memberships.ts';
import { findNetwork } from '../../db/queries/network/find-network.ts';
import { actionMails, membershipLinks } from '../../db/schema.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { logged } from '../logged.ts';
import { actionsMail } from '../mail/actions-mail.ts';
import { newMemberLink } from '../member-link/new-member-link.ts';
import { today } from '../today.ts';
import { mailLink } from '../wave/mail-link.ts';
import { dayAfter } from '../wave/reminder-days.ts';
import { stalledAfterDays } from './judge-action.ts';
import { quietDays, soonDays, whyMail } from './why-mail.ts';

type By = Parameters<typeof audit>[2];
export type DueAction = FoundAction & { why: 'soon' | 'late' | 'stalled' };

/** The owners who should be mailed now, with the actions that it is about. */
export async function findOwnersToMail(
  ports: Pick<Ports, 'store' | 'now'>,
  networkId: string | null,
): Promise<Map<string, DueAction[]>> {
  const { read } = ports.store;
  const day = today(ports);
  const ago = (days: number) => new Date(ports.now().getTime() - days * 86_400_000).toISOString();
  const found = await listActionsToMail(read, networkId, {
    deadlineUpTo: dayAfter(day, soonDays),
    silentSince: ago(stalledAfterDays),
    mailedAfter: ago(quietDays),
  });
  const ids = found.map(({ actionId }) => actionId);
  const actions = new Map((await listTheseActions(read, ids)).map((action) => [action.id, action]));
  const mails = groupRows(await listActionMails(read, ids), ({ actionId }) => actionId);
  const due = found.flatMap(({ actionId, membershipId }) => {
    const action = actions.get(actionId);
    const why = action && whyMail(action, mails.get(actionId) ?? [], day);
    return action && why ? [{ membershipId, action: { ...action, why } }] : [];
  });
  return new Map(
    [...groupRows(due, ({ membershipId }) => membershipId)].map(([id, rows]) => [id, rows.map(({ action }) => action)]),
  );
}

/**
 * Mails the owners of actions that are near their deadline, late or silent: all of one owner in one mail, at most one in two
 * weeks. In one network or, with null, in all.
 *
 * @returns how many mails the server took, refused for good, and could not take now (those are tried again)
 */
export async function mailOwners(
  ports: Ports,
  by: By,
  networkId: string | null,
): Promise<{ sent: number; refused: number; later: number }> {
  const told = { sent: 0, refused: 0, later: 0 };
  for (const [membershipId, actions] of await findOwnersToMail(ports, networkId)) {
    // One that can't be mailed must not hold up the others.
    await logged(async () => {
      const outcome = await mailOwner(ports, by, membershipId, actions);
      if (outcome !== null) told[outcome]++;
    });
  }
  return told;
}

/**
 * It is written down first, so that nobody is mailed twice; what the server could not take is taken back and tried again.
 * What it refused for good stays written down: asking every minute would not make the address better.
 */
async function mailOwner(
  ports: Ports,
  by: By,
  membershipId: string,
  due: DueAction[],
): Promise<'sent' | 'refused' | 'later' | null> {
  const member = await findMembership(ports.store.read, membershipId);
  const network = member && (await findNetwork(ports.store.read, member.networkId));
  if (!network) return null;
  const mailedAt = ports.now().toISOString();
  const rows = due.map(({ id: actionId, why, deadline }) => ({
    id: newId(ports.now(), ports.randomBytes),
    ...{ actionId, membershipId, why, deadline, mailedAt },
  }));
  const { link, tokenHash } = await ports.store.write(async (tx) => {
    await tx.insert(actionMails).values(rows);
    await audit(tx, ports, by, 'mail-about-actions', 'membership', membershipId);
    return newMemberLink(tx, ports, membershipId, '/actions');
  });
  const outcome = await mailLink(ports, actionsMail(member, network.name, due, link));
  if (outcome.kind === 'accepted') return 'sent';
  if (outcome.kind === 'refused') return 'refused';
  const ids = rows.map(({ id }) => id);
  await ports.store.write(async (tx) => {
    await tx.delete(actionMails).where(and(inArray(actionMails.id, ids), eq(actionMails.membershipId, membershipId)));
    await tx.delete(membershipLinks).where(eq(membershipLinks.tokenHash, tokenHash));
    await audit(tx, ports, by, 'take-back-mail', 'membership', membershipId);
  });
  return 'later';
}
