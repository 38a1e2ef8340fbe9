import { Button } from '../../../components/index.ts';
import type { ReflectionSession } from '../../../queries/reflection-sessions.ts';
import { useTexts } from '../../../texts/index.tsx';
import { spaced } from './spaced.ts';

type Props = {
  session: ReflectionSession;
  onCode: () => void;
  onAnswering: (answering: ReflectionSession['answering']) => void;
  onPaper: () => void;
  onClose: () => void;
};

/** How to join, how many take part and answered, and what can be done with the step. */
export function RoomFoot({ session, onCode, onAnswering, onPaper, onClose }: Props) {
  const t = useTexts().session;
  const { steps, position, results, joined, joinCode, answering, status } = session;
  if (status === 'closed') {
    return (
      <div className="room__foot">
        <p>{t.room.closed}</p>
      </div>
    );
  }
  const answered = results.find(({ stepId }) => stepId === steps[position]?.id)?.answered ?? 0;
  const isOpen = answering === 'open';
  return (
    <div className="room__foot">
      {joinCode && <p>{t.room.joinBy(`${window.location.host}/session`, spaced(joinCode.code))}</p>}
      <p>
        {t.room.joined(joined)}, {t.room.answered(answered, joined)}
        {!isOpen && `. ${t.room.stopped}`}
      </p>
      {isOpen && <p>{t.room.movesOn}</p>}
      <div className="room__tools">
        <Button kind="link" onClick={() => onAnswering(isOpen ? 'stopped' : 'open')}>
          {isOpen ? t.room.stop : t.room.resume}
        </Button>
        <Button kind="link" onClick={onCode}>
          {t.room.showCode}
        </Button>
        <Button kind="link" onClick={onPaper}>
          {t.room.paper}
        </Button>
        <Button kind="link" onClick={onClose}>
          {t.room.close}
        </Button>
      </div>
    </div>
  );
}
