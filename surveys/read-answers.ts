import { answerText } from './answer-text.ts';
import { elementsOf, type QuestionnaireVersion } from './schema.ts';

/** A page of a questionnaire with what was answered on it, in words; null where nothing was answered. */
export type AnsweredPage = { title: string; questions: { title: string; answer: string | null }[] };

/** All answers to a questionnaire in the words of one language, for who keeps them outside the product. */
export const readAnswers = (
  version: QuestionnaireVersion,
  answers: Record<string, unknown>,
  locale: 'nl' | 'en',
): AnsweredPage[] =>
  version.pages.map((page) => ({
    title: page.title[locale],
    questions: elementsOf({ pages: [page] }).map((question) => {
      const value = answers[question.name];
      return {
        title: question.title[locale],
        answer: value === undefined ? null : answerText(question, value, locale),
      };
    }),
  }));
