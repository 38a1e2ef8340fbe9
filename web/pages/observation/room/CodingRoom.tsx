import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { Alert } from '../../../components/index.ts';
import type { Code } from '../../../queries/codebook.ts';
import type { Observations } from '../../../queries/observations.ts';
import { useTexts } from '../../../texts/index.tsx';
import type { Lesson } from '../suggest/learn.ts';
import { useCoder } from '../suggest/useCoder.ts';
import { OneText } from './OneText.tsx';
import { RoomHead } from './RoomHead.tsx';

type Props = {
  waveId: string;
  found: Observations;
  codebook: Code[];
  examples: Lesson[];
  organisations: string[];
};

/** Which text is open, and the way from one to the next. */
export function CodingRoom({ waveId, found, codebook, examples, organisations }: Props) {
  const t = useTexts().coding;
  const { observation: asked } = useSearch({ from: '/signed-in/waves/$waveId/coding' });
  const navigate = useNavigate({ from: '/waves/$waveId/coding' });
  const { observations, frozen } = found;
  const [said, setSaid] = useState('');
  const lessons = useMemo(
    () => [...examples, ...observations.filter(({ coded, withheld }) => coded && !withheld)],
    [examples, observations],
  );
  const coder = useCoder(codebook, lessons);

  const firstOpen = observations.findIndex(({ coded }) => !coded);
  // What was asked for may have been split meanwhile: then its first part.
  const places = [
    observations.findIndex(({ id }) => id === asked),
    observations.findIndex(({ partOf }) => partOf !== null && partOf === asked),
    firstOpen,
    0,
  ];
  const place = places.find((one) => one >= 0) ?? 0;
  const open = observations[place];
  const nextOpen = [...observations.slice(place + 1), ...observations.slice(0, place)].find(({ coded }) => !coded);
  const after = nextOpen ?? observations[place + 1];

  // The next text is read by the coder while the analyst reads this one.
  const { ask } = coder;
  useEffect(() => {
    if (open) ask(open);
    if (after) ask(after);
  });

  const go = (id: string | undefined) => {
    if (id !== undefined) void navigate({ search: { observation: id }, replace: true });
  };
  if (!open) return null;
  return (
    <>
      <RoomHead waveId={waveId} coded={found.coded} total={found.total} />
      <p className="visually-hidden" role="status">
        {said}
      </p>
      {frozen && (
        <Alert>
          <p>{t.frozen}</p>
        </Alert>
      )}
      {!frozen && firstOpen === -1 && (
        <Alert tone="ok">
          <p>{t.allDone}</p>
        </Alert>
      )}
      <OneText
        key={open.id}
        waveId={waveId}
        observation={open}
        place={place}
        total={observations.length}
        codebook={codebook}
        organisations={organisations}
        suggested={coder.suggested.get(open.id) ?? null}
        frozen={frozen}
        takesFocus={asked !== undefined}
        onSaved={() => {
          setSaid(t.saved(open.coded ? found.coded : found.coded + 1, found.total));
          go(nextOpen?.id ?? open.id);
        }}
        onTurn={(step) => go(observations[place + step]?.id)}
        onGo={go}
      />
    </>
  );
}
