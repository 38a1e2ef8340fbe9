import { eq } from 'drizzle-orm';
import { invitations } from '../../db/schema.ts';
import type { MemberActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Locale, Ports } from '../env.ts';

/** The language of this invitation from now on: of its pages, its problems and its reminders. */
export async function chooseLanguage(ports: Ports, member: MemberActor, locale: Locale): Promise<void> {
  await ports.store.write(async (tx) => {
    await tx.update(invitations).set({ locale }).where(eq(invitations.id, member.invitationId));
    await audit(tx, ports, member, 'choose-language', 'invitation', member.invitationId);
  });
}
