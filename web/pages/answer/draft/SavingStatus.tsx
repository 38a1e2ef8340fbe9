import { Button, Icon } from '../../../components/index.ts';
import { useProblemText } from '../../../components/useProblemText.ts';
import { ProblemError } from '../../../queries/problem.ts';
import { useFormat, useTexts } from '../../../texts/index.tsx';
import type { Saving } from './draft-keeper.ts';

/** Where the answers are: on the server since when, or still only here. Said aloud when it changes. */
export function SavingStatus(props: { saving: Saving; onTryNow: () => void; onChoose: () => void }) {
  const { saving, onTryNow, onChoose } = props;
  const t = useTexts().answer.saving;
  const f = useFormat();
  const isTrouble = saving.kind === 'unreachable' || saving.kind === 'refused' || saving.kind === 'conflict';
  return (
    <section className={`saving ${isTrouble ? 'saving--trouble' : ''}`} aria-label={t.label}>
      <div className="saving__words" role="status">
        {isTrouble && <Icon name="warning" />}
        {saving.kind === 'saved' && saving.takenFromElsewhere > 0 && saving.savedAt ? (
          <p>{t.merged(saving.takenFromElsewhere, f.time(saving.savedAt))}</p>
        ) : saving.kind === 'saved' || saving.kind === 'busy' ? (
          <p>{saving.savedAt ? t.saved(f.time(saving.savedAt)) : t.nothingYet}</p>
        ) : saving.kind === 'unreachable' ? (
          <p>{t.unreachable}</p>
        ) : saving.kind === 'conflict' ? (
          <p>{t.conflict}</p>
        ) : (
          saving.kind === 'refused' && <Refusal problem={saving.problem} />
        )}
      </div>
      {saving.kind === 'conflict' && (
        <Button kind="link" onClick={onChoose}>
          {t.choose}
        </Button>
      )}
      {saving.kind === 'unreachable' && (
        <Button kind="link" onClick={onTryNow}>
          {t.tryNow}
        </Button>
      )}
    </section>
  );
}

function Refusal({ problem }: { problem: Error }) {
  const t = useTexts().answer.saving;
  const { detail } = useProblemText(problem);
  const errors = problem instanceof ProblemError ? (problem.problem.errors ?? []) : [];
  return (
    <p>
      {t.refused} {errors.length > 0 ? errors.map(({ message }) => message).join(' ') : detail}
    </p>
  );
}
