import { useQuery } from '@tanstack/react-query';
import { Navigate, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';
import { themeCodes } from '../../../surveys/framework.ts';
import { Loaded } from '../../components/index.ts';
import { pictureQuery } from '../../queries/pictures.ts';
import { isUnpublished } from './is-unpublished.ts';
import { MirrorOfTheme } from './MirrorOfTheme.tsx';
import { OpportunityPanel } from './OpportunityPanel.tsx';
import { RoomBar } from './RoomBar.tsx';
import { useTurning } from './useTurning.ts';
import './room.css';

/** For the room, on a projector: one theme at a time, and beside it what the group wants to improve. */
export function RoomPage() {
  const { waveId } = useParams({ from: '/signed-in/waves/$waveId/reflection/room' });
  const { theme } = useSearch({ from: '/signed-in/waves/$waveId/reflection/room' });
  const navigate = useNavigate({ from: '/waves/$waveId/reflection/room' });
  const place = themeCodes.indexOf(theme);
  const turn = useCallback(
    (step: 1 | -1) => {
      const next = themeCodes[place + step];
      if (next) void navigate({ search: { theme: next }, replace: true });
    },
    [navigate, place],
  );
  useTurning(turn);
  const room = useHeadingFocus(theme);
  const query = useQuery(pictureQuery(waveId));
  if (isUnpublished(query)) return <Navigate to="/waves/$waveId/reflection" params={{ waveId }} replace />;
  return (
    <Loaded query={query}>
      {({ picture }) => {
        const shown = picture.themes.find((one) => one.theme === theme);
        return (
          <div className="room" ref={room}>
            <RoomBar picture={picture} theme={theme} onTurn={turn} />
            {shown && (
              <div className="room__stage">
                <MirrorOfTheme key={theme} picture={picture} shown={shown} />
                <OpportunityPanel key={`${theme}-opportunities`} picture={picture} theme={theme} />
              </div>
            )}
          </div>
        );
      }}
    </Loaded>
  );
}

/** After turning, the focus is on the heading: who listens hears where they are, and the arrow keys keep working. */
function useHeadingFocus(theme: string) {
  const room = useRef<HTMLDivElement>(null);
  const last = useRef(theme);
  useEffect(() => {
    if (last.current === theme) return;
    last.current = theme;
    room.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [theme]);
  return room;
}
