import { useEffect, useRef } from 'react';
import type { AnswerProblem } from '../../../../surveys/compile.ts';
import { useTexts } from '../../../texts/index.tsx';
import type { Part } from '../questionnaire/parts.ts';
import { StepLink } from '../StepLink.tsx';

type WrongAnswersProps = { wrong: AnswerProblem[]; parts: Part[]; locale: 'nl' | 'en' };

/** So many wrong answers are named one by one; of more only the first on each page. */
const named = 8;

/** Why it was not submitted, with the way to each question. Takes the focus. */
export function WrongAnswers({ wrong, parts, locale }: WrongAnswersProps) {
  const t = useTexts().answer.review;
  const box = useRef<HTMLDivElement>(null);
  const placed = wrong.map(({ item, message }) => {
    const part = parts.find(({ questions }) => questions.some(({ name }) => name === item));
    return { item, message, part, question: part?.questions.find(({ name }) => name === item) };
  });
  const shown =
    placed.length <= named
      ? placed
      : placed.filter(({ part }, place) => placed.findIndex((one) => one.part === part) === place);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every attempt is told anew
  useEffect(() => box.current?.focus(), [wrong]);

  return (
    <div ref={box} className="error-summary" role="alert" tabIndex={-1}>
      <h3 className="error-summary__title">{t.refusedTitle}</h3>
      <p>{t.refused(wrong.length)}</p>
      <ul>
        {shown.map(({ item, message, part, question }) => (
          <li key={`${item} ${message}`}>
            {part && question ? (
              <StepLink step={part.name} question={item}>
                {t.question(part.title[locale], question.title[locale], message)}
              </StepLink>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
