import { and, eq } from 'drizzle-orm';
import { findNewestVersion } from '../../db/queries/questionnaire/find-version.ts';
import { questionnaireDrafts } from '../../db/schema.ts';
import type { Actor } from '../access.ts';
import { audit } from '../audit.ts';
import type { Ports } from '../env.ts';
import { draftOf } from './draft-of.ts';
import { newerVersion } from './newer-version.ts';
import { staleQuestionnaireDraft } from './stale-questionnaire-draft.ts';

/**
 * Sets a draft beside the newest version, after someone else published one. Its words stay as they are: the preview of
 * its publication then shows what it would change, or undo, of the newest version.
 *
 * @throws Problem `stale-questionnaire-draft`, or `already-exists` when the draft is of a new questionnaire whose code
 * another questionnaire has now
 */
export async function rebaseDraft(
  ports: Ports,
  actor: Actor,
  id: string,
  revision: number,
): Promise<{ revision: number; savedAt: string }> {
  return ports.store.write(async (tx) => {
    const { draft, user } = await draftOf(tx, actor, id);
    if (draft.revision !== revision) throw staleQuestionnaireDraft(draft);
    const newest = await findNewestVersion(tx, draft.code);
    if (newest?.id === draft.basedOnId || !newest) return { revision, savedAt: draft.savedAt };
    if (draft.basedOnId === null) throw newerVersion(draft, newest.number);
    const next = { revision: revision + 1, savedAt: ports.now().toISOString() };
    await tx
      .update(questionnaireDrafts)
      .set({ ...next, basedOnId: newest.id, savedBy: user.id })
      .where(and(eq(questionnaireDrafts.id, id), eq(questionnaireDrafts.revision, revision)));
    await audit(tx, ports, user, 'rebase', 'questionnaire-draft', id);
    return next;
  });
}
