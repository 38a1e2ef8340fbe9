/** The framework and its questionnaires, as data, and what may be said about one. Imports nothing else of ours. */
export { type Advice, adviseDraft } from './advice.ts';
export { asDraft } from './as-draft.ts';
export { checkDraft, type DraftProblem } from './check-draft.ts';
export { type CodebookEntry, codebook, codebookEntry } from './codebook.ts';
export {
  type AnswerProblem,
  type Answers,
  type AnswerValue,
  type CompiledQuestionnaire,
  compileQuestionnaire,
  type Locale,
  type Validation,
} from './compile.ts';
export { customProperties } from './custom-properties.ts';
export { compareVersions, type ItemChange, type ItemComparison, type VerdictReason } from './diff.ts';
export { estimateMinutes, type MinutesEstimate } from './estimate-minutes.ts';
export { exportSurveyJs } from './export-survey-js.ts';
export {
  type Framework,
  framework,
  isTheme,
  type LocalText,
  type Theme,
  type ThemeDescription,
  themeCodes,
} from './framework.ts';
export type { Draft, DraftItem, DraftPage, DraftPanel, DraftText, ImportProblem, Note } from './import/types.ts';
export {
  type ImportedGroup,
  importLimeSurvey,
  type LimeSurveyImport,
  mapGroupsToThemes,
} from './import-limesurvey.ts';
export { importSurveyJs, type SurveyJsImport } from './import-survey-js.ts';
export { type Item, items, type OtherItem, type StatementItem, type YearAgoItem } from './items.ts';
export { type LabelledExample, labelledExamples } from './labelled-examples.ts';
export { partOfVersion, type VersionPart } from './part-of-version.ts';
export { type AnsweredPage, readAnswers } from './read-answers.ts';
export {
  type Comparability,
  elementsOf,
  type ItemKind,
  itemCodePattern,
  itemKinds,
  missingAnswers,
  type QuestionJson,
  type QuestionnaireVersion,
  questionnaireVersionSchema,
  type Verdict,
} from './schema.ts';
export { shippedVersions } from './shipped-versions.ts';
export { describedCodes, type SuggestionStart, suggestionStart } from './suggestion-start.ts';
export { asVersion, type DraftGap, versionOfDraft } from './version-of-draft.ts';
export { asksAboutMembers, type MemberRow, sampleMembers, withMembers } from './with-members.ts';
