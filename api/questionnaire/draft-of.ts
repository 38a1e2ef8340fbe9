import type { Reader, Writer } from '../../db/client.ts';
import { type FoundDraft, findDraft } from '../../db/queries/questionnaire/find-draft.ts';
import { type Actor, canSeeQuestionnaireDraft, type Inspector, mustExist } from '../access.ts';

/**
 * A draft that an inspector of its inspectorate asks for.
 *
 * @throws Problem `not-found` for whoever may not know of it
 */
export async function draftOf(
  read: Reader | Writer,
  actor: Actor,
  id: string,
): Promise<{ draft: FoundDraft; user: Inspector }> {
  const draft = await findDraft(read, id);
  mustExist(draft, actor, (found) => canSeeQuestionnaireDraft(actor, found));
  return { draft, user: actor as Inspector };
}
