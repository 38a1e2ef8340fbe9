import { and, eq, isNull } from 'drizzle-orm';
import type { ListedInvitation } from '../../db/queries/invitation/list-invitations.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import { invitationLinks, invitations } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Locale, Ports } from '../env.ts';
import { Problem } from '../errors.ts';
import { invitationMail } from '../mail/invitation-mail.ts';
import { mailFacts } from '../mail/mail-facts.ts';
import { type Delivery, sendMailTo } from './send-mail-to.ts';

export type NewContact = { contactName?: string; contactEmail?: string; locale?: Locale };

/** Sends an invitation anew, perhaps to another contact. Earlier links stop: they may have gone to the wrong person. */
export async function resend(
  ports: Ports,
  actor: UserActor,
  wave: FoundWave,
  invitation: ListedInvitation,
  contact: NewContact,
): Promise<Delivery> {
  if (wave.status !== 'open') throw new Problem('wave-not-open');
  if (invitation.status === 'submitted') throw new Problem('already-submitted');
  await ports.store.write(async (tx) => {
    await tx
      .update(invitationLinks)
      .set({ revokedAt: ports.now().toISOString() })
      .where(and(eq(invitationLinks.invitationId, invitation.id), isNull(invitationLinks.revokedAt)));
    if (Object.keys(contact).length > 0) {
      await tx.update(invitations).set(contact).where(eq(invitations.id, invitation.id));
    }
    await audit(tx, ports, actor, 'revoke-links', 'invitation', invitation.id);
  });
  const addressed = { ...invitation, ...contact };
  const facts = await mailFacts(ports, wave);
  const outcome = await sendMailTo(ports, addressed, (link) => invitationMail(addressed, facts, link));
  const neverArrived =
    invitation.status === 'to-send' || invitation.status === 'sent' || invitation.status === 'bounced';
  await ports.store.write(async (tx) => {
    if (outcome.kind === 'accepted') {
      await tx
        .update(invitations)
        .set({
          sentAt: ports.now().toISOString(),
          bounceReason: null,
          ...(neverArrived ? { status: 'sent' as const } : {}),
        })
        .where(eq(invitations.id, invitation.id));
    } else if (neverArrived) {
      await tx
        .update(invitations)
        .set(
          outcome.kind === 'refused'
            ? { status: 'bounced', bounceReason: outcome.reason }
            : { status: 'to-send', bounceReason: null },
        )
        .where(eq(invitations.id, invitation.id));
    }
    await audit(tx, ports, actor, `send-${outcome.kind}`, 'invitation', invitation.id);
  });
  return outcome;
}
