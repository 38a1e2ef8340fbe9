import { and, eq, inArray } from 'drizzle-orm';
import { invitations } from '../../db/schema.ts';
import type { MemberActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { myInvitation } from './my-invitation.ts';

/** Opens the personal link: the first time, while the wave is open, that is written down. */
export async function openInvitation(ports: Ports, member: MemberActor) {
  const mine = await myInvitation(ports.store.read, member);
  const isNew = ['to-send', 'sent', 'bounced'].includes(mine.status);
  if (!isNew || mine.waveStatus !== 'open') return mine;
  return ports.store.write(async (tx) => {
    const marked = await tx
      .update(invitations)
      .set({ status: 'opened', openedAt: ports.now().toISOString() })
      .where(and(eq(invitations.id, mine.id), inArray(invitations.status, ['to-send', 'sent', 'bounced'])))
      .returning({ id: invitations.id });
    if (marked.length > 0) await audit(tx, ports, member, 'open', 'invitation', mine.id);
    return myInvitation(tx, member);
  });
}
