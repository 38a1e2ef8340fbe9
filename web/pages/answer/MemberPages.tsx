import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useCallback } from 'react';
import type { QuestionnaireVersion } from '../../../surveys/index.ts';
import { DemoBanner, LoadingState } from '../../components/index.ts';
import { type MyInvitation, myInvitationQuery } from '../../queries/my-invitation.ts';
import { Answering } from './Answering.tsx';
import { partsOf } from './questionnaire/parts.ts';
import { DeclinedPage } from './steps/DeclinedPage.tsx';
import { LatePage } from './steps/LatePage.tsx';
import { useMemberLanguage } from './useMemberLanguage.ts';

// What stands at the end is not loaded at the beginning.
const ReceiptPage = lazy(async () => ({ default: (await import('./steps/ReceiptPage.tsx')).ReceiptPage }));
const Ended = lazy(async () => ({ default: (await import('./contributors/EndedPages.tsx')).EndedPages }));

/** What a member sees depends on how far its organisation is. */
export function MemberPages({ token, mine }: { token: string; mine: MyInvitation }) {
  useMemberLanguage(token, mine.locale);
  const queryClient = useQueryClient();
  const reload = useCallback(() => queryClient.invalidateQueries(myInvitationQuery(token)), [queryClient, token]);
  return (
    <>
      {mine.demo && <DemoBanner />}
      <Suspense fallback={<LoadingState />}>
        <Standing token={token} mine={mine} reload={reload} />
      </Suspense>
    </>
  );
}

export type MemberPageProps = { token: string; mine: MyInvitation; reload: () => Promise<void> };

function Standing({ token, mine, reload }: MemberPageProps) {
  const { standing } = mine;
  const ended = <Ended token={token} mine={mine} />;
  switch (standing.kind) {
    case 'submitted':
      return <ReceiptPage token={token} mine={mine} submitted={standing} />;
    case 'declined':
      return <DeclinedPage token={token} mine={mine} declined={standing} reload={reload} />;
    case 'too-late':
      return mine.you.kind === 'contact' ? <LatePage mine={mine} /> : ended;
    case 'handed-in':
    case 'not-taking-part':
      return ended;
    case 'answering':
      return <Answering key={askedOf(mine)} token={token} mine={mine} draft={standing.draft} reload={reload} />;
  }
}

/** A colleague who is asked other questions begins anew with these; what was answered is on the server. */
const askedOf = ({ you, questionnaire }: MyInvitation): string =>
  you.kind === 'contact'
    ? 'all'
    : partsOf(questionnaire.json as unknown as QuestionnaireVersion)
        .flatMap(({ questions }) => questions.map(({ name }) => name))
        .join(' ');
