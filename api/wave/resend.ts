import { and, eq, isNull } from 'drizzle-orm';
import { findInvitation, type ListedInvitation } from '../../db/queries/invitation/list-invitations.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import { invitationLinks, invitations } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { invitationMail } from '../mail/invitation-mail.ts';
import { mailFacts } from '../mail/mail-facts.ts';
import { changeContactOfMember, type NewContact } from './change-contact.ts';
import { holdInvitation } from './hold-invitation.ts';
import { type Delivery, mailLink } from './mail-link.ts';
import { mustBeGoing } from './must-be-going.ts';
import { whatItMeans } from './send-invitations.ts';
import { settleInvitation } from './settle-invitation.ts';

const unsubmitted = ['to-send', 'sent', 'bounced', 'opened', 'started', 'declined'] as const;

/**
 * Sends an invitation anew, perhaps to another contact. Earlier links stop: they may have gone to the wrong person. The
 * membership gets the new contact too, if it still had the old one, so that next year's invitation goes there.
 *
 * @throws Problem `wave-not-open`, `wave-over`, `already-submitted`, `mail-limit` when this contact got all that was promised;
 * `too-many-requests` while it is being sent already
 */
export async function resend(
  ports: Ports,
  actor: UserActor,
  wave: FoundWave,
  invitation: ListedInvitation,
  contact: NewContact,
): Promise<Delivery> {
  mustBeGoing(ports, wave);
  const facts = await mailFacts(ports, wave);
  const held = await holdInvitation(ports, invitation.id, {
    at: [...unsubmitted],
    mailLimit: facts.promise.mailLimit,
    address: contact.contactEmail,
    first: async (tx, { id, organisationId, contactEmail, contactName }) => {
      const notRevoked = and(eq(invitationLinks.invitationId, id), isNull(invitationLinks.revokedAt));
      await tx
        .update(invitationLinks)
        .set({ revokedAt: ports.now().toISOString(), revokedBecause: 'sent-anew' })
        .where(notRevoked);
      await audit(tx, ports, actor, 'revoke-links', 'invitation', id);
      if (Object.keys(contact).length === 0) return;
      await tx.update(invitations).set(contact).where(eq(invitations.id, id));
      const was = { networkId: wave.networkId, organisationId, contactName, contactEmail };
      await changeContactOfMember(tx, ports, actor, was, contact);
    },
  });
  if (!held) throw await whyNot(ports, invitation.id, facts.promise.mailLimit);
  const outcome = await mailLink(ports, invitationMail({ ...held.invitation, ...contact }, facts, held.link));
  await settleInvitation(ports, actor, held, outcome, `send-${outcome.kind}`, whatItMeans(ports, outcome));
  return outcome;
}

/** Why an invitation could not be held: its member was quicker, its contact got enough, or another sender has it. */
async function whyNot(ports: Ports, id: string, mailLimit: number): Promise<Problem> {
  const now = await findInvitation(ports.store.read, id);
  if (now?.status === 'submitted') return new Problem('already-submitted');
  return new Problem(now && now.mails >= mailLimit ? 'mail-limit' : 'too-many-requests');
}
