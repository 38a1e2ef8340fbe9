import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { Dialog, ProblemAlert } from '../../../components/index.ts';
import type { Picture } from '../../../queries/pictures.ts';
import { type ReflectionSession, useMoveTo, useNewJoinCode } from '../../../queries/reflection-sessions.ts';
import { useTexts } from '../../../texts/index.tsx';
import { useHeadingFocus } from '../useHeadingFocus.ts';
import { CloseSession } from './CloseSession.tsx';
import { JoinScreen } from './JoinScreen.tsx';
import { PaperForm } from './PaperForm.tsx';
import { RoomBar } from './RoomBar.tsx';
import { RoomFoot } from './RoomFoot.tsx';
import { StageOfStep } from './StageOfStep.tsx';
import { useTurning } from './useTurning.ts';

type Props = { picture: Picture; session: ReflectionSession; isLost: boolean };

/** The step the room is at, the way to the others, and what can be done with it. */
export function Room({ picture, session: told, isLost }: Props) {
  const t = useTexts().session;
  const from = '/signed-in/waves/$waveId/reflection/$sessionId/room';
  const { show } = useSearch({ from });
  const navigate = useNavigate({ from: '/waves/$waveId/reflection/$sessionId/room' });
  const [dialog, setDialog] = useState<'none' | 'paper' | 'close'>('none');
  const { mutate: moveTo, error } = useMoveTo(told.id);
  const newCode = useNewJoinCode(told.id);
  // Who looks back at a closed session turns the pages on this screen only.
  const isClosed = told.status === 'closed';
  const [lookedAt, lookAt] = useState(told.position);
  const session = isClosed ? { ...told, position: lookedAt } : told;
  const { position, steps } = session;
  const step = steps[position];
  const showCode = useCallback(
    (isShown: boolean) => void navigate({ search: isShown ? { show: 'code' } : {}, replace: true }),
    [navigate],
  );
  const isCode = show === 'code' && session.status === 'open';
  const goTo = useCallback(
    (place: number) => {
      if (isCode) showCode(false);
      if (isClosed) lookAt(place);
      else if (place !== position) moveTo({ position: place, answering: 'open' });
    },
    [isCode, showCode, moveTo, position, isClosed],
  );
  const turn = useCallback(
    (by: 1 | -1) => {
      // The code comes before the first step: turning the page leads from it to where the room is.
      if (isCode) showCode(false);
      else if (steps[position + by]) goTo(position + by);
    },
    [isCode, showCode, goTo, position, steps],
  );
  useTurning(turn);
  const place = useHeadingFocus(isCode ? 'code' : (step?.id ?? ''));
  const close = () => setDialog('none');

  return (
    <div className="room" ref={place}>
      <RoomBar session={session} picture={picture} isCode={isCode} onGoTo={goTo} onTurn={turn} />
      {isLost && (
        <p className="room__lost" role="status">
          {t.room.offline}
        </p>
      )}
      {error && <ProblemAlert problem={error} />}
      {newCode.error && <ProblemAlert problem={newCode.error} />}
      {isCode ? (
        <JoinScreen session={session} onGo={() => showCode(false)} onNewCode={() => newCode.mutate()} />
      ) : (
        step && <StageOfStep key={step.id} step={step} session={session} picture={picture} />
      )}
      <RoomFoot
        session={session}
        onCode={() => showCode(!isCode)}
        onAnswering={(answering) => moveTo({ position, answering })}
        onPaper={() => setDialog('paper')}
        onClose={() => setDialog('close')}
      />
      <Dialog open={dialog === 'paper'} title={t.paper.title} onClose={close}>
        {step && <PaperForm session={session} step={step} picture={picture} onDone={close} />}
      </Dialog>
      <Dialog open={dialog === 'close'} title={t.room.closeTitle} onClose={close}>
        <CloseSession sessionId={session.id} onDone={close} />
      </Dialog>
    </div>
  );
}
