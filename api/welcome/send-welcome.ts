import { eq } from 'drizzle-orm';
import type { FoundNetwork } from '../../db/queries/network/find-network.ts';
import { type ListedWelcome, listWelcomes } from '../../db/queries/welcome/list-welcomes.ts';
import { membershipLinks, welcomes } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { welcomeMail } from '../mail/welcome-mail.ts';
import { newMemberLink } from '../member-link/new-member-link.ts';
import { mailLink } from '../wave/mail-link.ts';
import { maySendWelcome } from './may-send.ts';

/**
 * Mails the way to the welcome page to the contact of a member. It is written down first, so that two who press the
 * button send one mail; one that the mail server did not take now is taken back.
 *
 * @throws Problem `not-found` for a member of elsewhere, `welcomed-enough`
 */
export async function sendWelcome(
  ports: Ports,
  user: UserActor,
  network: FoundNetwork,
  membershipId: string,
): Promise<'sent' | 'refused' | 'later'> {
  const { member, link, tokenHash } = await ports.store.write(async (tx) => {
    const found = (await listWelcomes(tx, network.id)).find((one) => one.membershipId === membershipId);
    if (!found) throw new Problem('not-found');
    if (!maySendWelcome(found, ports)) throw new Problem('welcomed-enough');
    const mailed = { mails: found.mails + 1, mailedAt: ports.now().toISOString() };
    await tx
      .insert(welcomes)
      .values({ membershipId, ...mailed })
      .onConflictDoUpdate({ target: welcomes.membershipId, set: mailed });
    await audit(tx, ports, user, 'send-welcome', 'membership', membershipId);
    return { member: found, ...(await newMemberLink(tx, ports, membershipId)) };
  });
  const outcome = await mailLink(ports, welcomeMail(member, network.name, link));
  if (outcome.kind === 'accepted') return 'sent';
  const bounceReason = outcome.kind === 'refused' ? outcome.reason : null;
  await takeBack(ports, user, { member, tokenHash, bounceReason });
  return outcome.kind === 'refused' ? 'refused' : 'later';
}

async function takeBack(
  ports: Ports,
  user: UserActor,
  o: { member: ListedWelcome; tokenHash: string; bounceReason: string | null },
): Promise<void> {
  const { membershipId, mails, mailedAt } = o.member;
  await ports.store.write(async (tx) => {
    await tx.delete(membershipLinks).where(eq(membershipLinks.tokenHash, o.tokenHash));
    await tx
      .update(welcomes)
      .set({ mails, mailedAt, bounceReason: o.bounceReason })
      .where(eq(welcomes.membershipId, membershipId));
    await audit(tx, ports, user, 'take-back-welcome', 'membership', membershipId);
  });
}
