import { and, eq } from 'drizzle-orm';
import { questionnaireDrafts } from '../../db/schema.ts';
import type { Actor } from '../access.ts';
import { audit } from '../audit.ts';
import { canonicalJson } from '../canonical.ts';
import type { Ports } from '../env.ts';
import { draftOf } from './draft-of.ts';
import { mustBeDraft } from './must-be-draft.ts';
import { staleQuestionnaireDraft } from './stale-questionnaire-draft.ts';

/**
 * Saves a draft. The same content again is no new revision, so that a save that was sent twice is harmless.
 *
 * @throws Problem `stale-questionnaire-draft` when someone else saved after the revision this one is based on
 */
export async function saveDraft(
  ports: Ports,
  actor: Actor,
  id: string,
  save: { revision: number; draft: unknown },
): Promise<{ revision: number; savedAt: string }> {
  return ports.store.write(async (tx) => {
    const { draft: stored, user } = await draftOf(tx, actor, id);
    const json = canonicalJson(mustBeDraft(save.draft, stored.code));
    if (stored.json === json) return { revision: stored.revision, savedAt: stored.savedAt };
    if (stored.revision !== save.revision) throw staleQuestionnaireDraft(stored);
    const next = { revision: stored.revision + 1, savedAt: ports.now().toISOString() };
    await tx
      .update(questionnaireDrafts)
      .set({ ...next, json, savedBy: user.id })
      .where(and(eq(questionnaireDrafts.id, id), eq(questionnaireDrafts.revision, save.revision)));
    await audit(tx, ports, user, 'save', 'questionnaire-draft', id);
    return next;
  });
}
