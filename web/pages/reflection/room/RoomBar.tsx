import { Button, LinkButton } from '../../../components/index.ts';
import type { Picture } from '../../../queries/pictures.ts';
import type { ReflectionSession } from '../../../queries/reflection-sessions.ts';
import { useTexts } from '../../../texts/index.tsx';
import { stepName } from '../step-name.ts';
import { canFillScreen, fillScreen, leaveFullScreen, useIsFullScreen } from './full-screen.ts';

type Props = {
  session: ReflectionSession;
  picture: Picture;
  isCode: boolean;
  onGoTo: (place: number) => void;
  onTurn: (by: 1 | -1) => void;
};

/** Where the room is, and the way to the other steps, the full screen and out. */
export function RoomBar({ session, picture, isCode, onGoTo, onTurn }: Props) {
  const t = useTexts();
  const filled = useIsFullScreen();
  const { steps, position } = session;
  const { waveId, networkId } = picture;
  return (
    <div className="room__bar">
      <nav className="room__themes" aria-label={t.session.room.steps}>
        <ol>
          {steps.map((step, place) => (
            <li key={step.id}>
              <button
                type="button"
                className="room__theme"
                aria-current={place === position && !isCode ? 'step' : undefined}
                onClick={() => onGoTo(place)}
              >
                {stepName(step, t)}
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <div className="room__tools">
        {position > 0 && (
          <Button kind="secondary" onClick={() => onTurn(-1)}>
            {t.reflection.previous}
          </Button>
        )}
        {position < steps.length - 1 ? (
          <Button onClick={() => onTurn(1)}>{t.reflection.next}</Button>
        ) : (
          <LinkButton kind="link" to="/networks/$networkId/agenda" params={{ networkId }}>
            {t.agenda.crumb}
          </LinkButton>
        )}
        {canFillScreen() && (
          <Button kind="link" onClick={filled ? leaveFullScreen : fillScreen}>
            {filled ? t.reflection.leaveFullscreen : t.reflection.fullscreen}
          </Button>
        )}
        <LinkButton
          kind="link"
          to="/waves/$waveId/reflection"
          params={{ waveId }}
          onClick={() => void leaveFullScreen()}
        >
          {t.reflection.leave}
        </LinkButton>
      </div>
    </div>
  );
}
