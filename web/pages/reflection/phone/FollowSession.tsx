import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Button, LoadingState, PageHeading, ProblemAlert } from '../../../components/index.ts';
import { mySessionQuery } from '../../../queries/my-session.ts';
import { ProblemError } from '../../../queries/problem.ts';
import { useTexts } from '../../../texts/index.tsx';
import { ClosedPage } from './ClosedPage.tsx';
import type { Kept } from './kept.ts';
import { PromisePage } from './PromisePage.tsx';
import { StepPage } from './StepPage.tsx';

type Props = { kept: Kept; hasOtherCode: boolean; onBegin: () => void; onLeave: (isGone: boolean) => void };

/** Follows the facilitator: what is promised first, then the step the room is at, and thanks at the end. */
export function FollowSession({ kept, hasOtherCode, onBegin, onLeave }: Props) {
  const t = useTexts();
  const query = useQuery(mySessionQuery(kept.token));
  const isRefused = query.error instanceof ProblemError && !query.error.isPassing;
  const isClosed = query.data?.status === 'closed';
  useEffect(() => {
    if (isRefused || (isClosed && hasOtherCode)) onLeave(isRefused && !hasOtherCode);
  }, [isRefused, isClosed, hasOtherCode, onLeave]);

  if (!query.data) {
    if (!query.isError) return <LoadingState />;
    return (
      <>
        <PageHeading title={t.participant.join.title} />
        <ProblemAlert problem={query.error} onRetry={() => query.refetch()} />
      </>
    );
  }
  const session = query.data;
  return (
    <div className="phone flow">
      {isClosed ? (
        <ClosedPage session={session} />
      ) : kept.hasBegun ? (
        <StepPage token={kept.token} session={session} isLost={query.isError} />
      ) : (
        <PromisePage session={session} onBegin={onBegin} />
      )}
      <p className="phone__leave">
        <Button kind="link" onClick={() => onLeave(false)}>
          {t.participant.join.other}
        </Button>
      </p>
    </div>
  );
}
