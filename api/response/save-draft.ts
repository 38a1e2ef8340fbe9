import type { MemberActor } from '../access.ts';
import { canonicalJson } from '../canonical.ts';
import type { Ports } from '../env.ts';
import { checkAnswers } from './check-answers.ts';
import { compiledVersion } from './compiled-version.ts';
import { mustBeAnswering } from './may-answer.ts';
import { myInvitation } from './my-invitation.ts';
import { staleDraft } from './stale-draft.ts';
import { storeDraft } from './store-draft.ts';

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
  const { check } = await compiledVersion(ports.store.read, mine);
  const draft = canonicalJson(checkAnswers(check.validateDraft, save.answers));
  return ports.store.write(async (tx) => {
    const now = await myInvitation(tx, member);
    mustBeAnswering(now);
    const stored = { revision: now.revision ?? 0, draft: now.draft ?? '{}' };
    if (now.savedAt !== null && stored.draft === draft) return { revision: stored.revision, savedAt: now.savedAt };
    if (stored.revision !== save.revision) throw staleDraft(now);
    return storeDraft(tx, ports, member, now, { draft, revision: stored.revision + 1 });
  });
}
