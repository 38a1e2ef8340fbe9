import { eq, inArray } from 'drizzle-orm';
import { listTheseBottlenecks } from '../../db/queries/bottleneck/list-bottlenecks.ts';
import { type DecisionToTell, listDecisionsToTell } from '../../db/queries/bottleneck/list-to-tell.ts';
import { groupRows } from '../../db/queries/group-rows.ts';
import { findMembership } from '../../db/queries/membership/list-memberships.ts';
import { findNetwork } from '../../db/queries/network/find-network.ts';
import { bottleneckDecisions, membershipLinks } from '../../db/schema.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { logged } from '../logged.ts';
import { decisionsMail } from '../mail/decisions-mail.ts';
import { newMemberLink } from '../member-link/new-member-link.ts';
import { mailLink } from '../wave/mail-link.ts';
import { showMyBottleneck } from './show-bottleneck.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** So long a decision waits, so that a mistake can be put right and the decisions of one meeting go in one mail. */
const grace = 15 * minute;

/** A mail server that put a mail off for so long won't take it any more. */
const patience = 7 * day;

/**
 * Mails decisions to the members who brought the bottlenecks in: all of one member in one mail, at most one a day.
 */
export async function tellDecisions(ports: Ports, job: string): Promise<void> {
  const now = ports.now().getTime();
  const ago = (ms: number) => new Date(now - ms).toISOString();
  const waiting = await listDecisionsToTell(ports.store.read, {
    decidedAfter: ago(patience),
    decidedBefore: ago(grace),
    mailedAfter: ago(day),
  });
  const members = groupRows(waiting, ({ membershipId }) => membershipId);
  // One that can't be told must not hold up the others.
  for (const [membershipId, decisions] of members) await logged(() => tell(ports, job, membershipId, decisions));
}

/** It is written down first, so that nobody is mailed twice; a mail that was not taken is taken back and tried again. */
async function tell(ports: Ports, job: string, membershipId: string, waiting: DecisionToTell[]): Promise<void> {
  const by = { kind: 'system', job } as const;
  const these = inArray(
    bottleneckDecisions.id,
    waiting.map(({ id }) => id),
  );
  const member = await findMembership(ports.store.read, membershipId);
  const network = member && (await findNetwork(ports.store.read, member.networkId));
  if (!network) return;
  const ids = waiting.map(({ bottleneckId }) => bottleneckId);
  const found = (await listTheseBottlenecks(ports.store.read, ids)).map(showMyBottleneck);
  const decisions = found.flatMap(({ text, standing }) =>
    standing.kind === 'decided' ? [{ text, decision: standing.decision }] : [],
  );
  const { link, tokenHash } = await ports.store.write(async (tx) => {
    await tx.update(bottleneckDecisions).set({ toldAt: ports.now().toISOString() }).where(these);
    await audit(tx, ports, by, 'tell-decisions', 'membership', membershipId);
    return newMemberLink(tx, ports, membershipId, '/bottlenecks');
  });
  const outcome = await mailLink(ports, decisionsMail(member, network.name, decisions, link));
  if (outcome.kind === 'accepted') return;
  const bounceReason = outcome.kind === 'refused' ? outcome.reason : null;
  await ports.store.write(async (tx) => {
    await tx.update(bottleneckDecisions).set({ toldAt: null, bounceReason }).where(these);
    await tx.delete(membershipLinks).where(eq(membershipLinks.tokenHash, tokenHash));
    await audit(tx, ports, by, 'take-back-telling', 'membership', membershipId);
  });
}
