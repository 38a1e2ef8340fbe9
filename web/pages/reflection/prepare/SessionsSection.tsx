import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Card, CardGrid, LinkButton, Loaded, ProblemAlert, StatusBadge } from '../../../components/index.ts';
import {
  type ListedSession,
  reflectionSessionsQuery,
  usePrepareSession,
} from '../../../queries/reflection-sessions.ts';
import { useFormat, useTexts } from '../../../texts/index.tsx';

const tones = { prepared: 'info', open: 'ok', closed: 'neutral' } as const;

/** The sessions of a wave, and the way to another. */
export function SessionsSection({ waveId }: { waveId: string }) {
  const t = useTexts().session.list;
  const navigate = useNavigate();
  const prepare = usePrepareSession(waveId);
  const start = () =>
    prepare.mutate(undefined, {
      onSuccess: ({ id }) =>
        void navigate({ to: '/waves/$waveId/reflection/$sessionId', params: { waveId, sessionId: id } }),
    });
  return (
    <Loaded query={useQuery(reflectionSessionsQuery(waveId))}>
      {({ reflectionSessions }) => (
        <>
          <h2>{t.title}</h2>
          {prepare.error && <ProblemAlert problem={prepare.error} />}
          {reflectionSessions.length === 0 ? (
            <p>{t.none}</p>
          ) : (
            <CardGrid>
              {reflectionSessions.map((session) => (
                <SessionCard key={session.id} waveId={waveId} session={session} />
              ))}
            </CardGrid>
          )}
          <p>
            <Button
              kind={reflectionSessions.length === 0 ? 'primary' : 'secondary'}
              busy={prepare.isPending}
              onClick={start}
            >
              {reflectionSessions.length === 0 ? t.prepare : t.another}
            </Button>
          </p>
        </>
      )}
    </Loaded>
  );
}

function SessionCard({ waveId, session }: { waveId: string; session: ListedSession }) {
  const t = useTexts().session;
  const format = useFormat();
  const { id, status, createdAt } = session;
  const params = { waveId, sessionId: id };
  return (
    <Card
      title={t.list.made(format.moment(createdAt))}
      aside={<StatusBadge tone={tones[status]}>{t.words.status[status]}</StatusBadge>}
      actions={
        status === 'prepared' ? (
          <LinkButton to="/waves/$waveId/reflection/$sessionId" params={params}>
            {t.list.toPrepare}
          </LinkButton>
        ) : (
          <LinkButton to="/waves/$waveId/reflection/$sessionId/room" params={params}>
            {status === 'open' ? t.list.toRoom : t.list.toSee}
          </LinkButton>
        )
      }
    />
  );
}
