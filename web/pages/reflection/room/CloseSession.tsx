import { Button, ButtonGroup, ProblemAlert } from '../../../components/index.ts';
import { useCloseSession } from '../../../queries/reflection-sessions.ts';
import { useTexts } from '../../../texts/index.tsx';

/** It can't be opened again, so it is asked. */
export function CloseSession({ sessionId, onDone }: { sessionId: string; onDone: () => void }) {
  const t = useTexts();
  const close = useCloseSession(sessionId);
  return (
    <>
      <p>{t.session.room.closeHelp}</p>
      {close.error && <ProblemAlert problem={close.error} />}
      <ButtonGroup>
        <Button busy={close.isPending} onClick={() => close.mutate(undefined, { onSuccess: onDone })}>
          {t.session.room.close}
        </Button>
        <Button kind="secondary" onClick={onDone}>
          {t.common.cancel}
        </Button>
      </ButtonGroup>
    </>
  );
}
