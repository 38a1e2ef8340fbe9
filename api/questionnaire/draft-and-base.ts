import type { Reader, Writer } from '../../db/client.ts';
import type { FoundDraft } from '../../db/queries/questionnaire/find-draft.ts';
import { findVersion } from '../../db/queries/questionnaire/find-version.ts';
import type { Draft, QuestionnaireVersion } from '../../surveys/index.ts';

/** What a stored draft holds, and the version it started from. */
export async function draftAndBase(
  read: Reader | Writer,
  stored: FoundDraft,
): Promise<{ draft: Draft; base: { id: string; number: number; survey: QuestionnaireVersion } | null }> {
  const draft = JSON.parse(stored.json) as Draft;
  const found = stored.basedOnId === null ? undefined : await findVersion(read, stored.basedOnId);
  if (!found) return { draft, base: null };
  return {
    draft,
    base: { id: found.id, number: found.number, survey: JSON.parse(found.json) as QuestionnaireVersion },
  };
}
