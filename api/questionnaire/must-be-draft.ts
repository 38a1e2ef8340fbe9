import { checkDraft, type Draft, framework } from '../../surveys/index.ts';
import { invalid } from '../errors.ts';

/**
 * What someone sends as the draft of a questionnaire, as it may be stored under a code.
 *
 * @throws Problem `invalid-input` that names every element that can't be kept
 */
export function mustBeDraft(given: unknown, code: string): Draft {
  const checked = checkDraft(given);
  if (!checked.ok) {
    const { problems } = checked;
    throw invalid((locale) =>
      problems.map(({ where, message }) => ({ field: where === '' ? 'draft' : where, message: message[locale] })),
    );
  }
  return { ...checked.draft, code, framework: framework.code, locale: 'nl' };
}
