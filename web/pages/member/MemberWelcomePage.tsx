import { useQuery } from '@tanstack/react-query';
import { Alert, Button, LinkButton, Loaded, PageHeading, ProblemAlert } from '../../components/index.ts';
import { myMembershipQuery, useReadWelcome } from '../../queries/my-membership.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { useToken } from '../answer/useToken.ts';
import { WelcomeContents } from '../welcome/WelcomeContents.tsx';

/** What a new member reads, and the button that says so. */
export function MemberWelcomePage() {
  const t = useTexts().welcome;
  const f = useFormat();
  const token = useToken();
  const read = useReadWelcome(token);
  return (
    <Loaded query={useQuery(myMembershipQuery(token))}>
      {({ organisation, page, readOn }) => (
        <>
          <PageHeading title={t.memberTitle(page.network)} lead={t.memberLead(organisation)} />
          <WelcomeContents page={page} />
          {read.error && <ProblemAlert problem={read.error} />}
          {readOn === null ? (
            <div className="welcome-reading">
              <Button busy={read.isPending} onClick={() => read.mutate()}>
                {t.read}
              </Button>
              <p className="small">{t.readNote}</p>
            </div>
          ) : (
            <Alert tone="ok">
              <p>{t.hasRead(f.day(readOn))}</p>
            </Alert>
          )}
          <p>
            {t.toBottlenecks}{' '}
            <LinkButton kind="link" to="/member/bottlenecks" hash={token} preload={false}>
              {t.bringIn}
            </LinkButton>
          </p>
        </>
      )}
    </Loaded>
  );
}
