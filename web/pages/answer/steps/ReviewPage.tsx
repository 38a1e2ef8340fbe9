import type { CompiledQuestionnaire } from '../../../../surveys/compile.ts';
import { Alert, PageHeading } from '../../../components/index.ts';
import { useTexts } from '../../../texts/index.tsx';
import type { Walk } from '../Answering.tsx';
import { unansweredOf } from '../questionnaire/parts.ts';
import { StepLink } from '../StepLink.tsx';
import { GivenAnswers } from './GivenAnswers.tsx';
import { Submit } from './Submit.tsx';

/** So many open questions are named one by one; more are counted per page. */
const named = 6;

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
            {open.length <= named
              ? open.map(({ part, question }) => (
                  <li key={question.name}>
                    <StepLink step={part.name} question={question.name}>
                      {question.title[locale]}
                    </StepLink>
                  </li>
                ))
              : parts
                  .map((part) => ({ part, questions: unansweredOf(part, answers, hidden) }))
                  .filter(({ questions }) => questions.length > 0)
                  .map(({ part, questions }) => (
                    <li key={part.name}>
                      <StepLink step={part.name} question={questions[0]?.name}>
                        {t.missingIn(part.title[locale], questions.length)}
                      </StepLink>
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
          <StepLink step={part.name}>
            {t.change}
            <span className="visually-hidden">: {part.title[locale]}</span>
          </StepLink>
        )}
        missing={(part, question) =>
          question.isRequired === true && (
            <StepLink step={part.name} question={question.name}>
              {t.needed}
              <span className="visually-hidden">: {question.title[locale]}</span>
            </StepLink>
          )
        }
      />
      <Submit {...props} />
      {status}
    </>
  );
}
