import { useQuery } from '@tanstack/react-query';
import { ButtonGroup, LinkButton } from '../../../components/index.ts';
import { myMembershipQuery } from '../../../queries/my-membership.ts';
import { useTexts } from '../../../texts/index.tsx';

/** What a member can do with the same link apart from the questions, as long as the same contact speaks for it. */
export function BetweenWaves({ token }: { token: string }) {
  const t = useTexts().welcome;
  const mine = useQuery({ ...myMembershipQuery(token), retry: false });
  if (!mine.data) return null;
  return (
    <>
      <h2>{t.betweenTitle}</h2>
      <p>{t.between}</p>
      <ButtonGroup>
        <LinkButton kind="secondary" to="/member/bottlenecks" hash={token} preload={false}>
          {t.bringIn}
        </LinkButton>
        <LinkButton kind="link" to="/member" hash={token} preload={false}>
          {t.toPage}
        </LinkButton>
      </ButtonGroup>
    </>
  );
}
