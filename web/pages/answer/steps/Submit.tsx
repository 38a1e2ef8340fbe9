import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { AnswerProblem, CompiledQuestionnaire } from '../../../../surveys/compile.ts';
import { Button, ButtonGroup, ProblemAlert } from '../../../components/index.ts';
import { submitAnswers } from '../../../queries/my-invitation.ts';
import { ProblemError } from '../../../queries/problem.ts';
import { useTexts } from '../../../texts/index.tsx';
import type { Walk } from '../Answering.tsx';
import { unsentStore } from '../draft/unsent.ts';
import { newKey } from '../new-key.ts';
import { WrongAnswers } from './WrongAnswers.tsx';

/** Hands the answers in, once. What the server would refuse is told beforehand, in the same words. */
export function Submit({
  token,
  mine,
  parts,
  answers,
  hidden,
  locale,
  check,
  reload,
}: Walk & { check: CompiledQuestionnaire }) {
  const t = useTexts().answer.review;
  const key = useRef(newKey());
  const [wrong, setWrong] = useState<AnswerProblem[]>([]);
  const complete = Object.fromEntries(Object.entries(answers).filter(([item]) => !hidden.includes(item)));

  const submit = useMutation({
    mutationFn: () => submitAnswers(token, key.current, complete),
    onSuccess: async () => {
      unsentStore(token).write(null);
      await reload();
    },
    onError: (error) => {
      if (!(error instanceof ProblemError)) return;
      if (error.is('invalid-answers'))
        setWrong((error.problem.errors ?? []).map(({ field, message }) => ({ item: field, message })));
      else if (error.is('already-submitted', 'wave-closed', 'already-declined')) void reload();
    },
  });

  const tryToSubmit = () => {
    const checked = check.validate(complete, { locale });
    setWrong(checked.ok ? [] : checked.problems);
    if (checked.ok) submit.mutate();
  };

  const isOther = submit.error && !(submit.error instanceof ProblemError && submit.error.is('invalid-answers'));
  return (
    <>
      <h2>{t.submitTitle}</h2>
      <p>{t.submitNote(mine.promise.readers.map(({ name }) => name))}</p>
      {wrong.length > 0 && <WrongAnswers wrong={wrong} parts={parts} locale={locale} />}
      {isOther && <ProblemAlert problem={submit.error} />}
      <ButtonGroup>
        <Button busy={submit.isPending} onClick={tryToSubmit}>
          {t.submit}
        </Button>
      </ButtonGroup>
    </>
  );
}
