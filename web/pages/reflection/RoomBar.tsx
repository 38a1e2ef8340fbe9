import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Theme, themeCodes } from '../../../surveys/framework.ts';
import { Button, LinkButton } from '../../components/index.ts';
import { opportunitiesQuery } from '../../queries/opportunities.ts';
import type { Picture } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';
import { canFillScreen, fillScreen, leaveFullScreen, useIsFullScreen } from './full-screen.ts';

type Props = { picture: Picture; theme: Theme; onTurn: (step: 1 | -1) => void };

/** Where the room is, and the way to the other themes, the full screen and out. */
export function RoomBar({ picture, theme, onTurn }: Props) {
  const t = useTexts();
  const { waveId } = picture;
  const filled = useIsFullScreen();
  const { data } = useQuery(opportunitiesQuery(waveId));
  const place = themeCodes.indexOf(theme);
  const countOf = (code: Theme) => data?.opportunities.filter((one) => one.theme === code).length ?? 0;
  return (
    <div className="room__bar">
      <nav className="room__themes" aria-label={t.reflection.themesNav}>
        <ol>
          {themeCodes.map((code) => (
            <li key={code}>
              <Link
                to="/waves/$waveId/reflection/room"
                params={{ waveId }}
                search={{ theme: code }}
                replace
                className="room__theme"
                aria-current={code === theme ? 'step' : undefined}
              >
                {t.common.themes[code]}
                {countOf(code) > 0 && (
                  <span className="room__count">
                    <span aria-hidden="true">{countOf(code)}</span>
                    <span className="visually-hidden">: {t.reflection.count(countOf(code))}</span>
                  </span>
                )}
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <div className="room__tools">
        {place > 0 && (
          <Button kind="secondary" onClick={() => onTurn(-1)}>
            {t.reflection.previous}
          </Button>
        )}
        {place < themeCodes.length - 1 ? (
          <Button onClick={() => onTurn(1)}>{t.reflection.next}</Button>
        ) : (
          <LinkButton to="/networks/$networkId/agenda" params={{ networkId: picture.networkId }}>
            {t.reflection.toAgenda}
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
