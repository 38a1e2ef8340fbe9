import type { ReactNode } from 'react';
import { answerText } from '../../../../surveys/answer-text.ts';
import type { QuestionJson } from '../../../../surveys/index.ts';
import { useTexts } from '../../../texts/index.tsx';
import type { Answers } from '../draft/answers.ts';
import type { Part } from '../questionnaire/parts.ts';

type GivenAnswersProps = {
  parts: Part[];
  answers: Answers;
  locale: 'nl' | 'en';
  /** Codes of the questions that were routed past: they are left out. */
  hidden?: string[];
  /** The level of the headings of the pages. */
  level?: 2 | 3;
  /** What stands beside the heading of a page, such as a way to change it. */
  beside?: (part: Part) => ReactNode;
  /** What is told about a page, or about one of its questions: who was asked, say. */
  aboutPart?: (part: Part) => ReactNode;
  aboutQuestion?: (question: QuestionJson) => ReactNode;
  /** What stands under a question that has no answer. */
  missing?: (part: Part, question: QuestionJson) => ReactNode;
};

/** All answers, per page of the questionnaire. */
export function GivenAnswers(props: GivenAnswersProps) {
  const { parts, answers, locale, hidden = [], level = 2, beside, missing, aboutPart, aboutQuestion } = props;
  const t = useTexts().answer.review;
  const Heading = `h${level}` as const;
  return parts.map((part) => (
    <section key={part.name} className="given">
      <div className="given__head">
        <Heading>{part.title[locale]}</Heading>
        {beside?.(part)}
      </div>
      {aboutPart?.(part)}
      <dl>
        {part.questions
          .filter(({ name }) => !hidden.includes(name))
          .map((question) => {
            const value = answers[question.name];
            return (
              <div key={question.name} className="given__answer">
                <dt>{question.title[locale]}</dt>
                {aboutQuestion && <dd>{aboutQuestion(question)}</dd>}
                <dd>
                  {value === undefined ? (
                    missing?.(part, question) || <span className="given__none">{t.noAnswer}</span>
                  ) : (
                    <span className="given__words">{answerText(question, value, locale)}</span>
                  )}
                </dd>
              </div>
            );
          })}
      </dl>
    </section>
  ));
}
