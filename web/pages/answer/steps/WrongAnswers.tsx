import { useEffect, useRef } from 'react';
import type { AnswerProblem } from '../../../../surveys/compile.ts';
import { useTexts } from '../../../texts/index.tsx';
import { AnswerLink } from '../AnswerLink.tsx';
import type { Part } from '../questionnaire/parts.ts';

/** Why it was not submitted: every question that is wrong, with the way to it. Takes the focus. */
export function WrongAnswers(props: { wrong: AnswerProblem[]; parts: Part[]; locale: 'nl' | 'en' }) {
  const { wrong, parts, locale } = props;
  const t = useTexts().answer.review;
  const box = useRef<HTMLDivElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every attempt is told anew
  useEffect(() => box.current?.focus(), [wrong]);

  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h3 className="error-summary__title">{t.refusedTitle}</h3>
      <p>{t.refused}</p>
      <ul>
        {wrong.map(({ item, message }) => {
          const part = parts.find(({ questions }) => questions.some(({ name }) => name === item));
          const question = part?.questions.find(({ name }) => name === item);
          return (
            <li key={`${item} ${message}`}>
              {part && question ? (
                <AnswerLink step={part.name} question={item} kind="link">
                  {t.question(question.title[locale], message)}
                </AnswerLink>
              ) : (
                message
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
