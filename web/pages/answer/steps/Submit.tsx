import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AnswerProblem, CompiledQuestionnaire } from '../../../../surveys/compile.ts';
import { Alert, Button, ButtonGroup, ProblemAlert } from '../../../components/index.ts';
import { submitAnswers } from '../../../queries/my-invitation.ts';
import { ProblemError } from '../../../queries/problem.ts';
import { useTexts } from '../../../texts/index.tsx';
import type { Walk } from '../Answering.tsx';
import type { Draft } from '../draft/draft-keeper.ts';
import { unsentStore } from '../draft/unsent.ts';
import { newKey } from '../new-key.ts';
import { WrongAnswers } from './WrongAnswers.tsx';

/** Hands the answers in, once. What the server would refuse is told beforehand, in the same words. */
export function Submit({ check, ...walk }: Walk & { check: CompiledQuestionnaire }) {
  const { token, mine, parts, answers, hidden, locale, keeper, saving, reload } = walk;
  const t = useTexts().answer.review;
  const [key] = useState(newKey);
  const [wrong, setWrong] = useState<AnswerProblem[]>([]);
  const [isNewer, setNewer] = useState(false);
  const shown = Object.fromEntries(Object.entries(answers).filter(([item]) => !hidden.includes(item)));

  // The receipt is there at once, also when the connection goes just after submitting.
  useEffect(() => {
    import('./ReceiptPage.tsx').catch(() => undefined);
  }, []);

  const submit = useMutation({
    mutationFn: () => submitAnswers(token, key, { revision: keeper.revision, answers: shown }),
    onSuccess: async () => {
      unsentStore(token).write(null);
      await reload();
    },
    onError: (error) => {
      if (!(error instanceof ProblemError)) return;
      if (error.is('stale-draft')) {
        setNewer(true);
        void keeper.learn(error.problem.current as Draft);
      } else if (error.is('invalid-answers'))
        setWrong((error.problem.errors ?? []).map(({ field, message }) => ({ item: field, message })));
      else if (error.is('already-submitted', 'wave-closed', 'already-declined')) void reload();
    },
  });

  const tryToSubmit = async () => {
    const checked = check.validate(shown, { locale });
    setWrong(checked.ok ? [] : checked.problems);
    if (!checked.ok) return;
    await keeper.flush();
    // Someone answered elsewhere meanwhile: first see what, then hand in.
    const isSeen = keeper.current().answers === answers;
    setNewer(!isSeen);
    if (isSeen) submit.mutate();
  };

  const isToldElsewhere = submit.error instanceof ProblemError && submit.error.is('invalid-answers', 'stale-draft');
  return (
    <>
      <h2>{t.submitTitle}</h2>
      <p>{t.submitNote(mine.promise.readers.map(({ name }) => name))}</p>
      {wrong.length > 0 && <WrongAnswers wrong={wrong} parts={parts} locale={locale} />}
      {submit.error && !isToldElsewhere && <ProblemAlert problem={submit.error} />}
      {isNewer && (
        <Alert tone="warning" title={t.newerTitle}>
          <p>{t.newer}</p>
        </Alert>
      )}
      {saving.kind !== 'conflict' && (
        <ButtonGroup>
          <Button busy={submit.isPending} onClick={() => void tryToSubmit()}>
            {t.submit}
          </Button>
        </ButtonGroup>
      )}
    </>
  );
}
