import { useMutation } from '@tanstack/react-query';
import { Alert, Button, ButtonGroup, ProblemAlert } from '../../../components/index.ts';
import { goOnAnswering } from '../../../queries/contributors.ts';
import { useFormat, useTexts } from '../../../texts/index.tsx';
import type { Walk } from '../Answering.tsx';
import type { ByColleague } from './PartPages.tsx';

/** That this colleague is done, and a way back while one can answer. */
export function IsDone({ token, reload, by, doneAt }: Walk & { by: ByColleague; doneAt: string }) {
  const t = useTexts().contributor.part;
  const f = useFormat();
  const undo = useMutation({ mutationFn: () => goOnAnswering(token), onSuccess: reload });
  return (
    <>
      <Alert tone="ok" title={t.isDoneTitle(f.moment(doneAt))}>
        <p>{t.isDone(by.contact)}</p>
      </Alert>
      {undo.error && <ProblemAlert problem={undo.error} />}
      <ButtonGroup>
        <Button kind="secondary" busy={undo.isPending} onClick={() => undo.mutate()}>
          {t.undo}
        </Button>
      </ButtonGroup>
    </>
  );
}
