import { and, eq, exists, gt, isNotNull, isNull } from 'drizzle-orm';
import { findInvitation } from '../../db/queries/invitation/list-invitations.ts';
import { findMyInvitation } from '../../db/queries/response/find-my-invitation.ts';
import { invitations, responses } from '../../db/schema.ts';
import type { Actor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { receiptMail } from '../mail/receipt-mail.ts';
import { isFree } from '../wave/is-free.ts';
import { type Delivery, mailLink } from '../wave/mail-link.ts';
import { compiledVersion } from './compiled-version.ts';
import { storedReceipt } from './stored-receipt.ts';

/** A mail server that put a receipt off for so long won't take it any more. */
const patience = 7 * 86_400_000;

/** Since when something must have been submitted for its receipt to be mailed still. */
export const receiptsSince = (ports: Ports): string => new Date(ports.now().getTime() - patience).toISOString();

/**
 * Mails the receipt of what was submitted to the contact, once: the invitation is held meanwhile, so that the job and
 * the submission itself don't both do it. It is no mail that the wave sends by itself, so it counts in no limit.
 *
 * @returns what became of it, or null when there is none to mail (any more)
 */
export async function mailReceipt(
  ports: Ports,
  by: Actor | { kind: 'system'; job: string },
  invitationId: string,
): Promise<Delivery | null> {
  const { read, write } = ports.store;
  const now = ports.now();
  const here = eq(invitations.id, invitationId);
  const toMail = and(
    eq(responses.invitationId, invitationId),
    gt(responses.submittedAt, receiptsSince(ports)),
    isNotNull(responses.checksum),
    isNull(responses.receiptMailedAt),
    isNull(responses.receiptBounceReason),
  );
  const held = await write((tx) =>
    tx
      .update(invitations)
      .set({ claimedAt: now.toISOString() })
      .where(and(here, isFree(now), exists(tx.select({ id: responses.id }).from(responses).where(toMail))))
      .returning({ id: invitations.id }),
  );
  const mine = held.length === 0 ? undefined : await findMyInvitation(read, invitationId);
  const contact = await findInvitation(read, invitationId);
  const receipt = mine && (await storedReceipt(read, mine));
  if (!mine || !contact || !receipt) return null;
  const { json } = await compiledVersion(read, mine);
  const outcome = await mailLink(ports, receiptMail(contact, receipt, json));
  await write(async (tx) => {
    await tx.update(invitations).set({ claimedAt: null }).where(here);
    if (outcome.kind !== 'accepted' && outcome.kind !== 'refused') return;
    const mailed = { receiptMailedAt: ports.now().toISOString() };
    await tx
      .update(responses)
      .set(outcome.kind === 'accepted' ? mailed : { receiptBounceReason: outcome.reason })
      .where(eq(responses.invitationId, invitationId));
    await audit(tx, ports, by, `mail-receipt-${outcome.kind}`, 'response', mine.responseId ?? invitationId);
  });
  return outcome;
}
