import { Button, ProblemAlert } from '../../components/index.ts';
import { useCancelCorrection } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';

/** Closes a correction in which nothing was corrected: what was published stays. */
export function StopCorrection({ waveId }: { waveId: string }) {
  const t = useTexts().picture.correct;
  const cancel = useCancelCorrection(waveId);
  return (
    <>
      {cancel.error && <ProblemAlert problem={cancel.error} />}
      <Button kind="secondary" busy={cancel.isPending} onClick={() => cancel.mutate()}>
        {t.stop}
      </Button>
    </>
  );
}
