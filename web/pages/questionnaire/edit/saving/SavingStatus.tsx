import { Button } from '../../../../components/index.ts';
import { useProblemText } from '../../../../components/useProblemText.ts';
import { ProblemError } from '../../../../queries/problem.ts';
import { useFormat, useTexts } from '../../../../texts/index.tsx';
import type { Saving } from './draft-saver.ts';

/** Whether everything is saved, and since when. Said aloud when it changes. */
export function SavingStatus({ saving, onTryNow }: { saving: Saving; onTryNow: () => void }) {
  const t = useTexts().questionnaireEdit.saving;
  const f = useFormat();
  return (
    <div className="tools__saving">
      <div role="status">
        {saving.kind === 'saved' && <p>{t.saved(f.time(saving.savedAt))}</p>}
        {saving.kind === 'busy' && <p>{t.busy}</p>}
        {saving.kind === 'unreachable' && <p>{t.unreachable}</p>}
        {saving.kind === 'stale' && <p>{t.staleTitle}</p>}
        {saving.kind === 'refused' && <Refusal problem={saving.problem} />}
      </div>
      {(saving.kind === 'unreachable' || saving.kind === 'refused') && (
        <Button kind="link" onClick={onTryNow}>
          {t.tryNow}
        </Button>
      )}
    </div>
  );
}

function Refusal({ problem }: { problem: Error }) {
  const t = useTexts().questionnaireEdit.saving;
  const { detail } = useProblemText(problem);
  const errors = problem instanceof ProblemError ? (problem.problem.errors ?? []) : [];
  return (
    <p className="tools__trouble">
      {t.refused} {errors.length > 0 ? errors.map(({ field, message }) => `${field}: ${message}`).join(' ') : detail}
    </p>
  );
}
