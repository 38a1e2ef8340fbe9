import { and, eq } from 'drizzle-orm';
import type { Writer } from '../../db/client.ts';
import { newId } from '../../db/ids.ts';
import type { MyInvitation } from '../../db/queries/response/find-my-invitation.ts';
import { invitations, responses } from '../../db/schema.ts';
import type { MemberActor } from '../access.ts';
import { audit } from '../audit.ts';
import { canonicalJson } from '../canonical.ts';
import type { Ports } from '../env.ts';
import { checkAnswers } from './check-answers.ts';
import { compiledVersion } from './compiled-version.ts';
import { mustBeAnswering } from './may-answer.ts';
import { myInvitation } from './my-invitation.ts';
import { staleDraft } from './stale-draft.ts';

export type DraftToSave = { revision: number; answers: unknown };
export type SavedDraft = { revision: number; savedAt: string };

/**
 * Keeps the answers so far. A save that is based on another revision than the stored one changes nothing and gets the
 * stored draft back, so that a person can choose; unless the answers are the same, as when a save is sent twice because
 * its answer was lost on the way.
 *
 * @throws Problem `stale-draft` with `current`, `invalid-answers`, `wave-closed`, `already-submitted`, `already-declined`
 */
export async function saveDraft(ports: Ports, member: MemberActor, save: DraftToSave): Promise<SavedDraft> {
  const mine = await myInvitation(ports.store.read, member);
  mustBeAnswering(mine);
  const { check } = await compiledVersion(ports.store.read, mine.versionId);
  const draft = canonicalJson(checkAnswers(check.validateDraft, save.answers));
  return ports.store.write(async (tx) => {
    const now = await myInvitation(tx, member);
    mustBeAnswering(now);
    const stored = { revision: now.revision ?? 0, draft: now.draft ?? '{}' };
    if (now.savedAt !== null && stored.draft === draft) return { revision: stored.revision, savedAt: now.savedAt };
    if (stored.revision !== save.revision) throw staleDraft(now);
    return store(tx, ports, member, now, { draft, revision: stored.revision + 1 });
  });
}

async function store(
  tx: Writer,
  ports: Ports,
  member: MemberActor,
  mine: MyInvitation,
  next: { draft: string; revision: number },
): Promise<SavedDraft> {
  const now = ports.now();
  const savedAt = now.toISOString();
  if (mine.responseId === null) {
    const id = newId(now, ports.randomBytes);
    await tx.insert(responses).values({ id, waveId: mine.waveId, invitationId: mine.id, ...next, savedAt });
    await tx.update(invitations).set({ status: 'started', startedAt: savedAt }).where(eq(invitations.id, mine.id));
    await audit(tx, ports, member, 'start', 'response', id);
    return { revision: next.revision, savedAt };
  }
  const saved = await tx
    .update(responses)
    .set({ ...next, savedAt })
    .where(and(eq(responses.id, mine.responseId), eq(responses.revision, next.revision - 1)))
    .returning({ id: responses.id });
  if (saved.length === 0) throw staleDraft(mine);
  await audit(tx, ports, member, 'save', 'response', mine.responseId);
  return { revision: next.revision, savedAt };
}
