import { useNavigate } from '@tanstack/react-router';
import { Button, LinkButton, ProblemAlert } from '../../../components/index.ts';
import { type ReflectionSession, useOpenSession } from '../../../queries/reflection-sessions.ts';
import { useTexts } from '../../../texts/index.tsx';

/** Opens the session for the room, and shows the code. */
export function OpenSession({ session }: { session: ReflectionSession }) {
  const t = useTexts().session.prepare;
  const navigate = useNavigate();
  const open = useOpenSession(session.id);
  const params = { waveId: session.waveId, sessionId: session.id };
  const start = () =>
    open.mutate(undefined, {
      onSuccess: () =>
        void navigate({ to: '/waves/$waveId/reflection/$sessionId/room', params, search: { show: 'code' } }),
    });
  return (
    <>
      <h2>{t.openTitle}</h2>
      {session.status === 'prepared' ? (
        <>
          <p>{t.openHelp}</p>
          {open.error && <ProblemAlert problem={open.error} />}
          {session.steps.length === 0 ? (
            <p>{t.noSteps}</p>
          ) : (
            <p>
              <Button busy={open.isPending} onClick={start}>
                {t.open}
              </Button>
            </p>
          )}
        </>
      ) : (
        <p>
          <LinkButton to="/waves/$waveId/reflection/$sessionId/room" params={params}>
            {t.toRoom}
          </LinkButton>
        </p>
      )}
      <h2>{t.paperTitle}</h2>
      <p>{t.paper}</p>
    </>
  );
}
