import type { CompiledQuestionnaire } from '../../../../surveys/compile.ts';
import { Alert, PageHeading } from '../../../components/index.ts';
import { useTexts } from '../../../texts/index.tsx';
import type { Walk } from '../Answering.tsx';
import { AnswerLink } from '../AnswerLink.tsx';
import { unansweredOf } from '../questionnaire/parts.ts';
import { GivenAnswers } from './GivenAnswers.tsx';
import { Submit } from './Submit.tsx';

/** Everything that was answered, with a way back to each page, and the button that hands it in. */
export function ReviewPage(props: Walk & { check: CompiledQuestionnaire }) {
  const { parts, answers, hidden, locale, status } = props;
  const t = useTexts().answer.review;
  const open = parts.flatMap((part) => unansweredOf(part, answers, hidden).map((question) => ({ part, question })));

  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      {open.length > 0 ? (
        <Alert tone="warning" title={t.missingTitle(open.length)}>
          <p>{t.missing}</p>
          <ul>
            {open.map(({ part, question }) => (
              <li key={question.name}>
                <AnswerLink step={part.name} question={question.name} kind="link">
                  {question.title[locale]}
                </AnswerLink>
              </li>
            ))}
          </ul>
        </Alert>
      ) : (
        <p>{t.complete}</p>
      )}
      <GivenAnswers
        parts={parts}
        answers={answers}
        hidden={hidden}
        locale={locale}
        beside={(part) => (
          <AnswerLink step={part.name} kind="link">
            {t.change}
            <span className="visually-hidden">: {part.title[locale]}</span>
          </AnswerLink>
        )}
        missing={(part, question) =>
          question.isRequired === true && (
            <AnswerLink step={part.name} question={question.name} kind="link">
              {t.needed}
              <span className="visually-hidden">: {question.title[locale]}</span>
            </AnswerLink>
          )
        }
      />
      <Submit {...props} />
      {status}
    </>
  );
}
