import type { CompiledQuestionnaire } from '../../../../surveys/compile.ts';
import type { QuestionJson } from '../../../../surveys/index.ts';
import { Alert, PageHeading } from '../../../components/index.ts';
import { useTexts } from '../../../texts/index.tsx';
import type { Walk } from '../Answering.tsx';
import { askedParts } from '../contributors/asked-parts.ts';
import { NotDone } from '../contributors/NotDone.tsx';
import { OnIt, OnQuestion } from '../contributors/OnIt.tsx';
import { RoutedPast } from '../contributors/RoutedPast.tsx';
import { unansweredOf } from '../questionnaire/parts.ts';
import { StepLink } from '../StepLink.tsx';
import { GivenAnswers } from './GivenAnswers.tsx';
import { Submit } from './Submit.tsx';

/** So many open questions are named one by one; more are counted per page. */
const named = 6;

/** Everything that was answered, with a way back to each page, and the button that hands it in. */
export function ReviewPage(props: Walk & { check: CompiledQuestionnaire }) {
  const { parts, answers, hidden, locale, status, colleagues } = props;
  const t = useTexts().answer.review;
  const open = parts.flatMap((part) => unansweredOf(part, answers, hidden).map((question) => ({ part, question })));

  // Who was asked the whole page is named there, and not again at each question.
  const askedPartly = ({ name }: QuestionJson) =>
    colleagues.filter(({ items }) =>
      askedParts(parts, items).some(({ part, n, of }) => n < of && part.questions.some((one) => one.name === name)),
    );

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
        aboutPart={(part) => <OnIt part={part} colleagues={colleagues} />}
        aboutQuestion={(question) => <OnQuestion code={question.name} colleagues={askedPartly(question)} />}
        missing={(part, question) =>
          question.isRequired === true && (
            <StepLink step={part.name} question={question.name}>
              {t.needed}
              <span className="visually-hidden">: {question.title[locale]}</span>
            </StepLink>
          )
        }
      />
      <RoutedPast {...props} />
      <NotDone colleagues={colleagues} />
      <Submit {...props} />
      {status}
    </>
  );
}
