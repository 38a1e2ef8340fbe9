/** SurveyJS, dressed for these pages. Importing this file loads survey-core: only the questionnaire itself does. */
import { createBaseThemeStyle, Model, type Question, SvgRegistry, settings } from 'survey-core';
import 'survey-core/i18n/dutch';
import contrastLight from 'survey-core/themes/contrast-light';
import type { QuestionnaireVersion } from '../../../../surveys/index.ts';
import type { Answers } from '../draft/answers.ts';

settings.animationEnabled = false;
settings.titleTags.panel = 'h2';
settings.titleTags.question = 'h2';

// Our content security policy refuses inline styles. This icon carries one; the theme's variables would come as one.
delete (SvgRegistry.icons as Record<string, string>).timercircle;
const variables = new CSSStyleSheet();
variables.replaceSync(createBaseThemeStyle());
document.adoptedStyleSheets.push(variables);

/** ContrastLight in our own colours. */
const theme = {
  ...contrastLight,
  cssVariables: {
    ...contrastLight.cssVariables,
    '--sjs2-color-project-brand-600': 'var(--basis-color-accent-1-color-default)',
    '--sjs2-color-utility-surface-survey': 'transparent',
    '--sjs2-typography-font-family-text': 'var(--basis-text-font-family-default)',
  },
};

export type SurveyWishes = {
  locale: 'nl' | 'en';
  /** The name of the page to show. */
  page: string;
  answers: Answers;
  /** The word beside a question that may be left open. */
  optional: string;
};

/** A survey of one page, which leaves moving between pages, checking and saving to the page around it. */
export function makeSurvey(json: QuestionnaireVersion, { locale, page, answers, optional }: SurveyWishes): Model {
  const survey = new Model(json);
  survey.applyTheme(theme);
  survey.generateStylesheet = false;
  survey.locale = locale;
  survey.data = { ...answers };
  survey.showTitle = false;
  survey.showPageTitles = false;
  survey.showNavigationButtons = false;
  survey.showProgressBar = false;
  survey.showCompletePage = false;
  survey.showQuestionNumbers = 'off';
  survey.requiredMark = '';
  survey.validationEnabled = false;
  survey.autoFocusFirstQuestion = false;
  survey.autoGrowComment = true;
  survey.textUpdateMode = 'onTyping';
  for (const question of survey.getAllQuestions()) {
    showDeviceList(question);
    if (question.isRequired) continue;
    question.locTitle.onGetTextCallback = (title: string) => `${title} (${optional})`;
  }
  survey.onUpdateQuestionCssClasses.add((_, { question, cssClasses }) => {
    if (isScale(question)) cssClasses.root = `${cssClasses.root} scale`;
  });
  survey.onMatrixCellCreated.add((_, { cellQuestion }) => showDeviceList(cellQuestion));
  const shown = survey.getPageByName(page);
  if (shown) survey.currentPage = shown;
  return survey;
}

/** The device's own list: it works for every finger and every screen reader, and it is light with many rows. */
function showDeviceList(question: Question): void {
  if (question.getType() === 'dropdown') question.renderAs = 'select';
}

/** A radio group from 1 to 5 and what stands beside the scale: it lies down where there is room. */
const isScale = (question: Question): boolean =>
  question.getType() === 'radiogroup' && question.choices?.[0]?.value === 1 && question.choices?.[4]?.value === 5;
