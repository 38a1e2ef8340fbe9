import { eq, sql } from 'drizzle-orm';
import { listInvitationsAt } from '../../db/queries/invitation/list-invitations.ts';
import type { FoundWave } from '../../db/queries/wave/find-wave.ts';
import { invitations } from '../../db/schema.ts';
import type { UserActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { reminderMail } from '../mail/invitation-mail.ts';
import { mailFacts } from '../mail/mail-facts.ts';
import type { Sent } from './send-invitations.ts';
import { sendMailTo } from './send-mail-to.ts';

/** At most one reminder a day, so that a second click on the button annoys nobody. */
const rest = 20 * 3_600_000;

/** Reminds every organisation of an open wave that got its invitation and has neither submitted nor declined. */
export async function remind(ports: Ports, actor: UserActor, wave: FoundWave): Promise<Sent> {
  const counted: Sent = { sent: 0, bounced: 0, toSend: 0 };
  const facts = await mailFacts(ports, wave);
  const rested = new Date(ports.now().getTime() - rest).toISOString();
  for (const invitation of await listInvitationsAt(ports.store.read, wave.id, ['sent', 'opened', 'started'])) {
    if (invitation.remindedAt !== null && invitation.remindedAt > rested) continue;
    const outcome = await sendMailTo(ports, invitation, (link) => reminderMail(invitation, facts, link));
    if (outcome.kind === 'accepted') {
      await ports.store.write(async (tx) => {
        await tx
          .update(invitations)
          .set({ reminders: sql`${invitations.reminders} + 1`, remindedAt: ports.now().toISOString() })
          .where(eq(invitations.id, invitation.id));
        await audit(tx, ports, actor, 'remind', 'invitation', invitation.id);
      });
      counted.sent += 1;
    } else if (outcome.kind === 'refused') counted.bounced += 1;
    else counted.toSend += 1;
  }
  return counted;
}
