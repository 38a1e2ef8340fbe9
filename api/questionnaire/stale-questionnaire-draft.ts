import type { FoundDraft } from '../../db/queries/questionnaire/find-draft.ts';
import { Problem } from '../errors.ts';

/** Someone else saved the draft meanwhile: nothing is overwritten, and the document holds theirs as `current`. */
export const staleQuestionnaireDraft = ({ revision, savedAt, savedBy, json }: FoundDraft): Problem =>
  new Problem('stale-questionnaire-draft', {
    extra: { current: { revision, savedAt, savedBy, draft: JSON.parse(json) } },
  });
