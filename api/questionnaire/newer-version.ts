import type { FoundDraft } from '../../db/queries/questionnaire/find-draft.ts';
import { Problem } from '../errors.ts';
import { texts } from '../texts/index.ts';

/**
 * Someone published under the code of a draft since it was started: another version, after which the draft can be set
 * beside the newest; or, when the draft is of a new questionnaire, another questionnaire altogether.
 */
export function newerVersion({ code, basedOnId }: FoundDraft, newest: number): Problem {
  if (basedOnId !== null) return new Problem('newer-version', { extra: { newest } });
  return new Problem('already-exists', {
    fields: (locale) => [{ field: 'code', message: texts(locale).questionnaire.codeTakenMeanwhile(code) }],
  });
}
