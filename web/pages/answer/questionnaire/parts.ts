/** The questionnaire as its pages are walked through; works on the document itself, without survey-core. */
import { isTheme, type LocalText, type Theme } from '../../../../surveys/framework.ts';
import type { QuestionJson, QuestionnaireVersion } from '../../../../surveys/index.ts';
import type { Answers } from '../draft/answers.ts';

/** One page of the questionnaire. */
export type Part = {
  name: string;
  title: LocalText;
  description: LocalText | null;
  /** The theme it is about, with its place among the themes; null for a page about something else. */
  theme: { code: Theme; place: number; of: number } | null;
  questions: QuestionJson[];
};

/** The pages in order, each with its questions; explanations are left out, panels are opened. */
export function partsOf(version: QuestionnaireVersion): Part[] {
  const themes = version.pages.map(({ name }) => name).filter(isTheme);
  return version.pages.map((page) => ({
    name: page.name,
    title: page.title,
    description: page.description ?? null,
    theme: isTheme(page.name)
      ? { code: page.name, place: themes.indexOf(page.name) + 1, of: Math.max(themes.length, 1) }
      : null,
    questions: page.elements
      .flatMap((element) => ('elements' in element ? element.elements : [element]))
      .filter(isQuestion),
  }));
}

function isQuestion(element: unknown): element is QuestionJson {
  return typeof element === 'object' && element !== null && 'itemKind' in element;
}

/** Questions that must be answered and are not. */
export const unansweredOf = (part: Part, answers: Answers, hidden: string[]): QuestionJson[] =>
  part.questions.filter(
    ({ name, isRequired }) => isRequired === true && answers[name] === undefined && !hidden.includes(name),
  );
