import { useMutation } from '@tanstack/react-query';
import { Button, ButtonGroup, PageHeading, ProblemAlert } from '../../../components/index.ts';
import { finish } from '../../../queries/contributors.ts';
import { ProblemError } from '../../../queries/problem.ts';
import { useTexts } from '../../../texts/index.tsx';
import type { Walk } from '../Answering.tsx';
import { unansweredOf } from '../questionnaire/parts.ts';
import { StepButton, StepLink } from '../StepLink.tsx';
import { GivenAnswers } from '../steps/GivenAnswers.tsx';
import { IsDone } from './IsDone.tsx';
import type { ByColleague } from './PartPages.tsx';

/** A colleague's last page: what was answered to its questions, and that it is done. Handing in is the contact's. */
export function PartReviewPage(props: Walk & { by: ByColleague }) {
  const { token, parts, answers, hidden, locale, keeper, reload, status, by } = props;
  const t = useTexts();
  const left = parts.reduce((sum, part) => sum + unansweredOf(part, answers, hidden).length, 0);
  const done = useMutation({
    mutationFn: async () => {
      await keeper.flush();
      return finish(token);
    },
    onSuccess: reload,
    onError: (error) => {
      if (error instanceof ProblemError && error.problem.status === 409) void reload();
    },
  });

  return (
    <>
      <PageHeading title={t.answer.review.title} lead={t.contributor.part.reviewLead(by.contact)} />
      <GivenAnswers
        parts={parts}
        answers={answers}
        hidden={hidden}
        locale={locale}
        beside={(part) => (
          <StepLink step={part.name}>
            {t.answer.review.change}
            <span className="visually-hidden">: {part.title[locale]}</span>
          </StepLink>
        )}
      />
      {by.doneAt !== null ? (
        <IsDone {...props} doneAt={by.doneAt} />
      ) : (
        <>
          <h2>{t.contributor.part.doneTitle}</h2>
          {left > 0 && <p>{t.contributor.part.openQuestions(left)}</p>}
          <p>{t.contributor.part.doneLead(by.contact)}</p>
          {done.error && <ProblemAlert problem={done.error} />}
          <ButtonGroup>
            <Button busy={done.isPending} onClick={() => done.mutate()}>
              {t.contributor.part.done}
            </Button>
            <StepButton step={parts.at(-1)?.name} kind="secondary">
              {t.answer.questionnaire.previous}
            </StepButton>
          </ButtonGroup>
        </>
      )}
      {status}
    </>
  );
}
