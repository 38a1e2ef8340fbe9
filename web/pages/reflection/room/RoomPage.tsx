import { useQuery } from '@tanstack/react-query';
import { Navigate, useParams } from '@tanstack/react-router';
import { Loaded } from '../../../components/index.ts';
import { pictureQuery } from '../../../queries/pictures.ts';
import { reflectionSessionQuery } from '../../../queries/reflection-sessions.ts';
import { isUnpublished } from '../is-unpublished.ts';
import { Room } from './Room.tsx';
import './room.css';
import './boards.css';
import '../count-bars.css';

/** For the room, on a projector. Everything is on the server: another laptop goes on where this one stopped. */
export function RoomPage() {
  const { waveId, sessionId } = useParams({ from: '/signed-in/waves/$waveId/reflection/$sessionId/room' });
  const pictureNow = useQuery(pictureQuery(waveId));
  const sessionNow = useQuery(reflectionSessionQuery(sessionId));
  if (isUnpublished(pictureNow)) return <Navigate to="/waves/$waveId/reflection" params={{ waveId }} replace />;
  return (
    <Loaded query={pictureNow}>
      {({ picture }) => (
        <Loaded query={sessionNow}>
          {(session) =>
            session.status === 'prepared' ? (
              <Navigate to="/waves/$waveId/reflection/$sessionId" params={{ waveId, sessionId }} replace />
            ) : (
              <Room picture={picture} session={session} isLost={sessionNow.isError} />
            )
          }
        </Loaded>
      )}
    </Loaded>
  );
}
