import { Icon } from '../../../components/index.ts';
import { useProblemText } from '../../../components/useProblemText.ts';
import { useTexts } from '../../../texts/index.tsx';
import type { OutboxState } from './outbox.ts';

/** Whether the server has it. "Saved" only when it said so; said aloud when it changes. */
export function SentStatus({ state, isLost }: { state: OutboxState; isLost: boolean }) {
  const t = useTexts().participant.sent;
  const isTrouble = state.refused !== null || state.status === 'unreachable' || isLost;
  return (
    <section className={`sent ${isTrouble ? 'sent--trouble' : ''}`} aria-label={t.label}>
      <div role="status">
        {isTrouble && <Icon name="warning" />}
        {state.refused ? (
          <Refusal problem={state.refused} />
        ) : state.status === 'unreachable' && state.waiting.length > 0 ? (
          <p>{t.unreachable}</p>
        ) : isLost ? (
          <p>{t.lost}</p>
        ) : state.status === 'sending' ? (
          <p>{t.sending}</p>
        ) : (
          <p>{state.saved.length > 0 ? t.saved : t.nothing}</p>
        )}
      </div>
    </section>
  );
}

function Refusal({ problem }: { problem: Error }) {
  const t = useTexts().participant.sent;
  const { detail } = useProblemText(problem);
  return (
    <p>
      {t.refused} {detail}
    </p>
  );
}
