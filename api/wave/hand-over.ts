import { and, eq, lt } from 'drizzle-orm';
import { findInvitation } from '../../db/queries/invitation/list-invitations.ts';
import { findWave } from '../../db/queries/wave/find-wave.ts';
import { invitationLinks, invitations } from '../../db/schema.ts';
import type { MemberActor } from '../access.ts';
import type { Ports } from '../env.ts';
import { invalid, Problem } from '../errors.ts';
import { handOverMail } from '../mail/invitation-mail.ts';
import { mailFacts } from '../mail/mail-facts.ts';
import { mustBeAnswering } from '../response/may-answer.ts';
import { myInvitation } from '../response/my-invitation.ts';
import { texts } from '../texts/index.ts';
import { newToken, sha256 } from '../tokens.ts';
import type { NewContact } from './change-contact.ts';
import { isFree } from './is-free.ts';
import { mailLink } from './mail-link.ts';
import { settleHandOver } from './settle-hand-over.ts';

/** So often an organisation may hand an invitation over by itself: whoever has the link could mail anyone with it. */
const most = 3;

const wrongEmail = (why: 'email-refused' | 'same-contact') =>
  invalid((locale) => [{ field: 'contactEmail', message: texts(locale).fields[why] }]);

/**
 * Hands an invitation over to another contact of the same organisation, who gets a mail with a link of their own. Only
 * when the mail server took that mail do the earlier links stop and does the membership get the new contact; until then
 * nothing has changed. The draft and the contributors stay.
 *
 * @throws Problem `invalid-input` for an address that the mail server refuses, `mail-put-off` when it doesn't take the mail
 * now, `hand-over-limit`, `too-many-requests`, `already-submitted`, `wave-closed`, `already-declined`
 */
export async function handOver(ports: Ports, member: MemberActor, to: Required<NewContact>): Promise<void> {
  const token = newToken(ports.randomBytes);
  const tokenHash = await sha256(token);
  await takeInHand(ports, member, to, tokenHash);
  const invitation = await findInvitation(ports.store.read, member.invitationId);
  const wave = await findWave(ports.store.read, member.waveId);
  if (!invitation || !wave) throw new Problem('internal');
  const link = `${ports.publicUrl}/answer#${token}`;
  const mail = handOverMail({ ...invitation, ...to }, invitation.contactName, await mailFacts(ports, wave), link);
  const outcome = await mailLink(ports, mail);
  const was = { ...invitation, networkId: wave.networkId };
  await settleHandOver(ports, member, { to, was, tokenHash, outcome });
  if (outcome.kind === 'refused') throw wrongEmail('email-refused');
  if (outcome.kind !== 'accepted') throw new Problem('mail-put-off');
  mustBeAnswering(await myInvitation(ports.store.read, member));
}

/** Nobody else mails about the invitation meanwhile, and the new link works before its mail arrives. */
async function takeInHand(ports: Ports, member: MemberActor, to: Required<NewContact>, tokenHash: string) {
  const now = ports.now();
  const at = now.toISOString();
  await ports.store.write(async (tx) => {
    mustBeAnswering(await myInvitation(tx, member));
    const here = eq(invitations.id, member.invitationId);
    const found = await findInvitation(tx, member.invitationId);
    if (found?.contactEmail.toLowerCase() === to.contactEmail.toLowerCase()) throw wrongEmail('same-contact');
    const few = await tx
      .select({ id: invitations.id })
      .from(invitations)
      .where(and(here, lt(invitations.handOvers, most)));
    if (few.length === 0) throw new Problem('hand-over-limit');
    const held = await tx
      .update(invitations)
      .set({ claimedAt: at })
      .where(and(here, isFree(now)))
      .returning({ id: invitations.id });
    if (held.length === 0) throw new Problem('too-many-requests');
    await tx.insert(invitationLinks).values({ tokenHash, invitationId: member.invitationId, createdAt: at });
  });
}
