import { useQueryClient } from '@tanstack/react-query';
import { DemoBanner } from '../../components/index.ts';
import { type MyInvitation, myInvitationQuery } from '../../queries/my-invitation.ts';
import { Answering } from './Answering.tsx';
import { DeclinedPage } from './steps/DeclinedPage.tsx';
import { LatePage } from './steps/LatePage.tsx';
import { ReceiptPage } from './steps/ReceiptPage.tsx';
import { useMemberLanguage } from './useMemberLanguage.ts';

/** What a member sees depends on how far its organisation is. */
export function MemberPages({ token, mine }: { token: string; mine: MyInvitation }) {
  useMemberLanguage(token, mine.locale);
  const queryClient = useQueryClient();
  const reload = () => queryClient.invalidateQueries(myInvitationQuery(token));
  return (
    <>
      {mine.demo && <DemoBanner />}
      <Standing token={token} mine={mine} reload={reload} />
    </>
  );
}

export type MemberPageProps = { token: string; mine: MyInvitation; reload: () => Promise<void> };

function Standing({ token, mine, reload }: MemberPageProps) {
  const { standing } = mine;
  switch (standing.kind) {
    case 'submitted':
      return <ReceiptPage mine={mine} submitted={standing} />;
    case 'declined':
      return <DeclinedPage token={token} mine={mine} declined={standing} reload={reload} />;
    case 'too-late':
      return <LatePage mine={mine} />;
    case 'answering':
      return <Answering token={token} mine={mine} draft={standing.draft} reload={reload} />;
  }
}
