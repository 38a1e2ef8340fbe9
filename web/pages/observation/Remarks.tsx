import { Button, ProblemAlert, StatusBadge } from '../../components/index.ts';
import { type Observations, useRemoveObservation } from '../../queries/observations.ts';
import { useTexts } from '../../texts/index.tsx';

/** What was written down of one interview so far. */
export function Remarks(props: { waveId: string; interviewId: string; found: Observations }) {
  const t = useTexts().observation;
  const remove = useRemoveObservation(props.waveId);
  const { observations, frozen } = props.found;
  const ofInterview = observations
    .filter(({ source }) => source.kind !== 'open-answer' && source.interviewId === props.interviewId)
    .reverse();
  return (
    <section className="flow">
      <h2>{t.remarks(ofInterview.length)}</h2>
      {remove.error && <ProblemAlert problem={remove.error} />}
      <p className="visually-hidden" role="status">
        {remove.isSuccess ? t.removed : ''}
      </p>
      {ofInterview.length === 0 && <p>{t.remarksNone}</p>}
      <ul className="coding-list">
        {ofInterview.map(({ id, text, tone }) => (
          <li key={id} className="coding-card">
            <p className="coding-card__text">{text}</p>
            {tone && <StatusBadge>{t.tones[tone]}</StatusBadge>}
            {!frozen && (
              <p>
                <Button kind="link" onClick={() => remove.mutate(id)} aria-label={t.removeOf(text.slice(0, 60))}>
                  {t.remove}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
