import { useQuery } from '@tanstack/react-query';
import { Button, EmptyState, Loaded, PageHeading, ProblemAlert } from '../../components/index.ts';
import { myActionsQuery, myMembershipQuery, useSwitchMyActionMails } from '../../queries/my-membership.ts';
import { useTexts } from '../../texts/index.tsx';
import { useToken } from '../answer/useToken.ts';
import { MyActionCard } from './MyActionCard.tsx';
import '../bottleneck/bottleneck.css';

/** What a member took upon itself, and whether it wants mails about that. */
export function MemberActionsPage() {
  const t = useTexts().actionMails.mine;
  const token = useToken();
  const page = useQuery(myMembershipQuery(token)).data;
  const turn = useSwitchMyActionMails(token);
  return (
    <>
      <PageHeading title={t.title} lead={t.lead(page?.organisation ?? '', page?.page.network ?? '')} />
      <Loaded query={useQuery(myActionsQuery(token))}>
        {({ actions, mails }) => (
          <>
            {actions.length === 0 ? (
              <EmptyState title={t.emptyTitle}>
                <p>{t.empty}</p>
              </EmptyState>
            ) : (
              <div className="bottleneck-list">
                {actions.map((action) => (
                  <MyActionCard key={action.id} token={token} action={action} />
                ))}
              </div>
            )}
            <h2>{t.mailsTitle}</h2>
            <p>{t.mails[mails]}</p>
            {turn.error && <ProblemAlert problem={turn.error} />}
            {mails !== 'off-for-all' && (
              <p>
                <Button kind="secondary" busy={turn.isPending} onClick={() => turn.mutate(mails !== 'on')}>
                  {mails === 'on' ? t.stop : t.start}
                </Button>
              </p>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}
