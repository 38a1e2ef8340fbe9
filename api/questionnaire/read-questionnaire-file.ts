/** From a file to a draft: SurveyJS JSON or a LimeSurvey structure, told apart by what is in it, not by its name. */
import {
  checkDraft,
  type ImportProblem,
  importLimeSurvey,
  importSurveyJs,
  mapGroupsToThemes,
  type SurveyJsImport,
} from '../../surveys/index.ts';
import { Problem } from '../errors.ts';
import type { ImportPreview } from '../schemas/questionnaire.ts';
import { texts } from '../texts/index.ts';

/**
 * What a file holds, as a draft with a list of everything that was left out or changed. Nothing is stored.
 *
 * @param language the language of SurveyJS texts that don't say theirs
 * @throws Problem `questionnaire-file` that says why it can't be read; nothing of it is taken over then
 */
export function readQuestionnaireFile(bytes: Uint8Array, language?: 'nl' | 'en'): ImportPreview {
  const preview = isXml(bytes) ? limeSurvey(bytes) : surveyJs(bytes, language);
  const checked = checkDraft(preview.draft);
  if (checked.ok) return preview;
  const { problems } = checked;
  throw new Problem('questionnaire-file', {
    fields: (locale) => problems.map(({ where, message }) => ({ field: where || 'file', message: message[locale] })),
  });
}

function limeSurvey(bytes: Uint8Array): ImportPreview {
  const read = importLimeSurvey(bytes);
  if (!read.ok) throw unreadable(read.problem);
  const { groups, notTaken, changed } = read;
  return { format: 'limesurvey', draft: mapGroupsToThemes(read, {}), groups, notTaken, changed };
}

function surveyJs(bytes: Uint8Array, language?: 'nl' | 'en'): ImportPreview {
  const text = decoded(bytes);
  if (!/^\s*\{/.test(text)) throw unreadable({ kind: 'other-format', expected: 'surveyjs' });
  const read: SurveyJsImport = importSurveyJs(text, language ? { language } : {});
  if (!read.ok) throw unreadable(read.problem);
  const { draft, notTaken, changed } = read;
  // Nothing to take over and nothing to tell about it: whatever this is, it is no questionnaire.
  if (draft.pages.length === 0 && notTaken.length === 0)
    throw unreadable({ kind: 'other-format', expected: 'surveyjs' });
  return { format: 'surveyjs', draft, groups: [], notTaken, changed };
}

/** XML starts with "<", in whatever encoding. */
function isXml(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return /^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?[\s\0]*</.test(start);
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) throw unreadable({ kind: 'wrong-encoding', declared: null, found: 'utf-16' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw unreadable({ kind: 'wrong-encoding', declared: null, found: 'not-utf-8' });
  }
}

function unreadable(problem: ImportProblem): Problem {
  const fields = (locale: 'nl' | 'en') => [{ field: 'file', message: texts(locale).questionnaireFile(problem) }];
  return new Problem(problem.kind === 'too-large' ? 'too-large' : 'questionnaire-file', { fields });
}
