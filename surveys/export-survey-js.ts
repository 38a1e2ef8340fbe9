import type { QuestionnaireVersion } from './schema.ts';

/**
 * A version as the text of a SurveyJS document, for use elsewhere. Our own properties stay in it: SurveyJS passes them
 * over, and importing it here again loses nothing.
 *
 * @example
 * new Blob([exportSurveyJs(version)], { type: 'application/json' });
 */
export function exportSurveyJs(version: QuestionnaireVersion): string {
  return `${JSON.stringify(version, null, 2)}\n`;
}
