import { Button, ButtonGroup, Dialog, ProblemAlert } from '../../components/index.ts';
import { type Membership, useEndMembership } from '../../queries/networks.ts';
import { useTexts } from '../../texts/index.tsx';

/** Asks once more before a membership ends. */
export function EndMembership({ member, onDone }: { member: Membership; onDone: () => void }) {
  const t = useTexts();
  const end = useEndMembership();
  return (
    <Dialog open title={t.membership.endTitle} onClose={onDone}>
      {end.error && <ProblemAlert problem={end.error} />}
      <p>{t.membership.endText(member.organisation)}</p>
      <ButtonGroup>
        <Button kind="danger" busy={end.isPending} onClick={() => end.mutate(member.id, { onSuccess: onDone })}>
          {t.membership.endConfirm}
        </Button>
        <Button kind="secondary" onClick={onDone}>
          {t.common.cancel}
        </Button>
      </ButtonGroup>
    </Dialog>
  );
}
