import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Loaded, ProblemAlert } from '../../../components/index.ts';
import { type Observation, originalQuery, useSplitObservation } from '../../../queries/observations.ts';
import { useTexts } from '../../../texts/index.tsx';

type Props = { waveId: string; observation: Observation; frozen: boolean; onWhole: (id: string) => void };

/** Of a part: the text it is a part of, and a way to make that whole again. */
export function PartOf({ waveId, observation, frozen, onWhole }: Props) {
  const t = useTexts().coding;
  const [shown, setShown] = useState(false);
  const join = useSplitObservation(waveId);
  const { partOf } = observation;
  if (partOf === null) return null;
  return (
    <div className="coding-room__part flow">
      <p>
        {t.isPart}{' '}
        <Button kind="link" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? t.hideOriginal : t.showOriginal}
        </Button>
        {!frozen && !observation.coded && (
          <>
            {' · '}
            <Button
              kind="link"
              onClick={() => join.mutate({ observationId: partOf, cuts: null }, { onSuccess: () => onWhole(partOf) })}
            >
              {t.join}
            </Button>
          </>
        )}
      </p>
      {join.error && <ProblemAlert problem={join.error} />}
      {shown && <Original id={partOf} />}
    </div>
  );
}

function Original({ id }: { id: string }) {
  return (
    <Loaded query={useQuery(originalQuery(id))}>
      {({ text }) => <blockquote className="coding-room__original">{text}</blockquote>}
    </Loaded>
  );
}
