import { answerText } from './answer-text.ts';
import type { QuestionJson, QuestionnaireVersion } from './schema.ts';

/** A page of a questionnaire with what was answered on it, in words; null where nothing was answered. */
export type AnsweredPage = { title: string; questions: { title: string; answer: string | null }[] };

// Not elementsOf: that stands beside the schema, which is no load for a phone.
const isQuestion = (element: unknown): element is QuestionJson =>
  typeof element === 'object' && element !== null && 'itemKind' in element;

/** All answers to a questionnaire in the words of one language, for who keeps them outside the product. */
export const readAnswers = (
  version: QuestionnaireVersion,
  answers: Record<string, unknown>,
  locale: 'nl' | 'en',
): AnsweredPage[] =>
  version.pages.map((page) => ({
    title: page.title[locale],
    questions: page.elements
      .flatMap((element): unknown[] => ('elements' in element ? (element.elements as unknown[]) : [element]))
      .filter(isQuestion)
      .map((question) => {
        const value = answers[question.name];
        return {
          title: question.title[locale],
          answer: value === undefined ? null : answerText(question, value, locale),
        };
      }),
  }));
