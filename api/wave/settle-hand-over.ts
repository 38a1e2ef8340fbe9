import { and, eq, isNull, ne, sql } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { invitationLinks, invitations } from '../../db/schema.ts';
import type { MemberActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { myInvitation } from '../response/my-invitation.ts';
import { changeContactOfMember, type NewContact } from './change-contact.ts';
import type { Delivery } from './mail-link.ts';

type HandOver = {
  to: Required<NewContact>;
  was: { networkId: string; organisationId: string; contactName: string; contactEmail: string };
  /** Of the link that the mail brings. */
  tokenHash: string;
  outcome: Delivery;
};

/** Writes down what became of the mail: the invitation is the new contact's, or everything is as it was. */
export async function settleHandOver(ports: Ports, member: MemberActor, handOver: HandOver): Promise<void> {
  const { to, was, tokenHash, outcome } = handOver;
  const { invitationId } = member;
  await ports.store.write(async (tx) => {
    const { submittedAt, startedAt, waveStatus, status } = await myInvitation(tx, member);
    // Someone may have submitted or declined with the earlier link while the mail was on its way.
    const isOpen = submittedAt === null && waveStatus === 'open' && status !== 'declined';
    if (outcome.kind !== 'accepted' || !isOpen) {
      await tx.delete(invitationLinks).where(eq(invitationLinks.tokenHash, tokenHash));
      await tx.update(invitations).set({ claimedAt: null }).where(eq(invitations.id, invitationId));
      await audit(tx, ports, member, `hand-over-${outcome.kind}`, 'invitation', invitationId);
      return;
    }
    const at = ports.now().toISOString();
    await stopOtherLinks(tx, invitationId, tokenHash, at);
    await tx
      .update(invitations)
      .set({
        ...to,
        ...{ claimedAt: null, mails: 1, handOvers: sql`${invitations.handOvers} + 1`, sentAt: at, bounceReason: null },
        ...(startedAt === null ? { status: 'sent' as const, openedAt: null } : {}),
      })
      .where(eq(invitations.id, invitationId));
    await changeContactOfMember(tx, ports, member, was, to);
    await audit(tx, ports, member, 'hand-over', 'invitation', invitationId);
  });
}

const stopOtherLinks = (tx: Writer, invitationId: string, tokenHash: string, at: string) =>
  tx
    .update(invitationLinks)
    .set({ revokedAt: at, revokedBecause: 'handed-over' })
    .where(
      and(
        eq(invitationLinks.invitationId, invitationId),
        ne(invitationLinks.tokenHash, tokenHash),
        isNull(invitationLinks.revokedAt),
      ),
    );
