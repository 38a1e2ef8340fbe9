import { Alert, Button, ProblemAlert } from '../../../components/index.ts';
import { type QuestionnaireDraft, useRebaseDraft } from '../../../queries/questionnaire.ts';
import { useTexts } from '../../../texts/index.tsx';

/** Someone else published in between: the draft must be set beside that version first. */
export function Behind({ stored, newest }: { stored: QuestionnaireDraft; newest: number }) {
  const t = useTexts().questionnaire.publishPage;
  const rebase = useRebaseDraft(stored.id);
  return (
    <Alert tone="warning" title={t.behindTitle}>
      <p>{t.behind(newest, stored.basedOn?.number ?? 0)}</p>
      <Button busy={rebase.isPending} onClick={() => rebase.mutate({ revision: stored.revision })}>
        {t.rebase}
      </Button>
      {rebase.error && <ProblemAlert problem={rebase.error} />}
    </Alert>
  );
}
