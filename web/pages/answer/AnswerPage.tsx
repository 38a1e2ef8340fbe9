import { useQuery } from '@tanstack/react-query';
import { LoadingState, PageHeading, ProblemAlert } from '../../components/index.ts';
import { myInvitationQuery } from '../../queries/my-invitation.ts';
import { ProblemError } from '../../queries/problem.ts';
import { useTexts } from '../../texts/index.tsx';
import { LinkProblem, MissingLink } from './LinkProblem.tsx';
import { MemberPages } from './MemberPages.tsx';
import { useToken } from './useToken.ts';
import './answer.css';

/** Why a link may not work, or not any more. */
const stoppedLinks = ['link-unknown', 'link-expired', 'link-replaced', 'link-handed-over', 'link-withdrawn'];

/** Where a personal link leads. */
export function AnswerPage() {
  const t = useTexts().answer;
  const token = useToken();
  const query = useQuery({ ...myInvitationQuery(token), enabled: token !== '' });

  if (token === '') return <MissingLink />;
  if (query.error instanceof ProblemError && query.error.is(...stoppedLinks))
    return <LinkProblem problem={query.error} token={token} />;
  if (query.data) return <MemberPages key={token} token={token} mine={query.data} />;
  if (query.isError) {
    return (
      <>
        <PageHeading title={t.loadingFailed} />
        <ProblemAlert problem={query.error} onRetry={() => query.refetch()} />
      </>
    );
  }
  return <LoadingState>{t.loading}</LoadingState>;
}
