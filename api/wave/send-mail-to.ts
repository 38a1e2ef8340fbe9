import { eq } from 'drizzle-orm';
import type { ListedInvitation } from '../../db/queries/invitation/list-invitations.ts';
import { invitationLinks } from '../../db/schema.ts';
import type { Mail, MailOutcome, Ports } from '../env.ts';
import { newToken, sha256 } from '../tokens.ts';

export type Delivery = MailOutcome | { kind: 'unreachable' };

/**
 * Mails someone a personal link of its own. The link is stored (as a hash) before the mail goes out, so that a mail
 * that arrived always has a link that works; when the mail did not go out, the link is taken away again.
 */
export async function sendMailTo(
  ports: Ports,
  invitation: ListedInvitation,
  write: (link: string) => Mail,
): Promise<Delivery> {
  const token = newToken(ports.randomBytes);
  const tokenHash = await sha256(token);
  const createdAt = ports.now().toISOString();
  await ports.store.write((tx) =>
    tx.insert(invitationLinks).values({ tokenHash, invitationId: invitation.id, createdAt }),
  );
  const outcome = await ports.mailer
    .send(write(`${ports.publicUrl}/answer#${token}`))
    .catch((error: unknown): Delivery => {
      console.error('mail could not be sent:', error instanceof Error ? error.message : 'unknown error');
      return { kind: 'unreachable' };
    });
  if (outcome.kind !== 'accepted') {
    await ports.store.write((tx) => tx.delete(invitationLinks).where(eq(invitationLinks.tokenHash, tokenHash)));
  }
  return outcome;
}
