import { Button, Details, ProblemAlert } from '../../../components/index.ts';
import { type Observation, useCodeInList } from '../../../queries/observations.ts';
import { useTexts } from '../../../texts/index.tsx';
import { Source } from '../Source.tsx';

/** What was set aside because it asks for no code of its own, with the way back. */
export function SetAside(props: { waveId: string; observations: Observation[]; frozen: boolean }) {
  const t = useTexts().coding;
  const { observations, frozen } = props;
  const change = useCodeInList(props.waveId);
  if (observations.length === 0) return null;
  return (
    <Details summary={t.setAside(observations.length)}>
      {change.error && <ProblemAlert problem={change.error} />}
      <ul className="flow">
        {observations.map(({ id, text, source }) => (
          <li key={id}>
            <p>
              <Source source={source} /> {text}
            </p>
            {!frozen && (
              <Button
                kind="secondary"
                busy={change.isPending && change.variables.observationId === id}
                onClick={() => change.mutate({ observationId: id, setAside: false })}
              >
                {t.takeBack}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
}
