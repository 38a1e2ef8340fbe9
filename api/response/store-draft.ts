import { and, eq } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import type { MyInvitation } from '../../db/queries/response/find-my-invitation.ts';
import { invitations, responses } from '../../db/schema.ts';
import type { ContributorActor, MemberActor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import type { SavedDraft } from './save-draft.ts';
import { staleDraft } from './stale-draft.ts';

/** Writes the answers so far; the first ones start the response. */
export async function storeDraft(
  tx: Writer,
  ports: Ports,
  by: MemberActor | ContributorActor,
  mine: MyInvitation,
  next: { draft: string; revision: number },
): Promise<SavedDraft> {
  const now = ports.now();
  const savedAt = now.toISOString();
  if (mine.responseId === null) {
    const id = newId(now, ports.randomBytes);
    await tx.insert(responses).values({ id, waveId: mine.waveId, invitationId: mine.id, ...next, savedAt });
    await tx.update(invitations).set({ status: 'started', startedAt: savedAt }).where(eq(invitations.id, mine.id));
    await audit(tx, ports, by, 'start', 'response', id);
    return { revision: next.revision, savedAt };
  }
  const saved = await tx
    .update(responses)
    .set({ ...next, savedAt })
    .where(and(eq(responses.id, mine.responseId), eq(responses.revision, next.revision - 1)))
    .returning({ id: responses.id });
  if (saved.length === 0) throw staleDraft(mine);
  await audit(tx, ports, by, 'save', 'response', mine.responseId);
  return { revision: next.revision, savedAt };
}
