import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, ButtonGroup, DefinitionList, PageHeading, ProblemAlert } from '../../../components/index.ts';
import { type Standing, takePartAfterAll } from '../../../queries/my-invitation.ts';
import { useFormat, useTexts } from '../../../texts/index.tsx';
import type { MemberPageProps } from '../MemberPages.tsx';

type Declined = Extract<Standing, { kind: 'declined' }>;

/** An organisation that does not take part; while the wave is open it may change its mind. */
export function DeclinedPage({ token, mine, declined, reload }: MemberPageProps & { declined: Declined }) {
  const t = useTexts().answer.declined;
  const f = useFormat();
  const navigate = useNavigate();
  const undo = useMutation({
    mutationFn: () => takePartAfterAll(token),
    onSuccess: async () => {
      await navigate({ to: '/answer', hash: token, replace: true });
      await reload();
    },
  });
  return (
    <>
      <PageHeading title={t.title} lead={t.lead(f.moment(declined.declinedAt))} />
      <DefinitionList items={[{ term: t.reason, value: declined.reason }]} />
      {mine.wave.status === 'open' && (
        <>
          <p>{t.changeOfMind}</p>
          {undo.error && <ProblemAlert problem={undo.error} />}
          <ButtonGroup>
            <Button kind="secondary" busy={undo.isPending} onClick={() => undo.mutate()}>
              {t.takePart}
            </Button>
          </ButtonGroup>
        </>
      )}
    </>
  );
}
