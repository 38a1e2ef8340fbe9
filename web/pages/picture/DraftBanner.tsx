import { useState } from 'react';
import { Alert, Button, ButtonGroup, Dialog, LinkButton, ProblemAlert } from '../../components/index.ts';
import { type PictureAnswer, usePublishPicture } from '../../queries/pictures.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { StopCorrection } from './StopCorrection.tsx';

type Draft = Extract<PictureAnswer, { published: false }>;

/** Says that this is a draft and what is left to do, and publishes it after asking whether that is meant. */
export function DraftBanner({ waveId, answer }: { waveId: string; answer: Draft }) {
  const t = useTexts().picture;
  const [asking, setAsking] = useState(false);
  const { toCode, topicsToApprove, status, correction } = answer;
  const { day } = useFormat();
  return (
    <>
      <Alert tone="warning" title={correction ? t.correct.going : t.draft.title}>
        {correction && <p>{t.correct.since(day(correction.openedAt), correction.reason)}</p>}
        <p>{t.draft.body}</p>
        {status === 'open' && (
          <p>
            {t.draft.open} {t.draft.closeFirst}
          </p>
        )}
        {toCode > 0 && <p>{t.draft.toCode(toCode)}</p>}
        {topicsToApprove > 0 && <p>{t.draft.topics(topicsToApprove)}</p>}
        <ButtonGroup>
          {toCode > 0 && (
            <LinkButton to="/waves/$waveId/observations" params={{ waveId }}>
              {t.draft.code}
            </LinkButton>
          )}
          {topicsToApprove > 0 && (
            <LinkButton to="/waves/$waveId/topics" params={{ waveId }} kind="secondary">
              {t.draft.approveTopics}
            </LinkButton>
          )}
          {status === 'closed' && (
            <Button kind={toCode > 0 ? 'secondary' : 'primary'} onClick={() => setAsking(true)}>
              {correction ? t.correct.again : t.draft.publish}
            </Button>
          )}
          {correction && <StopCorrection waveId={waveId} />}
        </ButtonGroup>
      </Alert>
      <PublishDialog
        waveId={waveId}
        toCode={toCode}
        isAgain={correction !== null}
        open={asking}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

type PublishProps = { waveId: string; toCode: number; isAgain: boolean; open: boolean; onClose: () => void };

function PublishDialog(props: PublishProps) {
  const t = useTexts().picture.confirm;
  const publish = usePublishPicture(props.waveId);
  return (
    <Dialog
      open={props.open}
      title={t.title}
      onClose={props.onClose}
      actions={
        <>
          <Button busy={publish.isPending} onClick={() => publish.mutate()}>
            {t.yes}
          </Button>
          <Button kind="secondary" onClick={props.onClose}>
            {t.no}
          </Button>
        </>
      }
    >
      {publish.error && <ProblemAlert problem={publish.error} />}
      <p>{t.body}</p>
      <p>{props.isAgain ? t.again : t.forever}</p>
      {props.toCode > 0 && <p>{t.uncoded(props.toCode)}</p>}
    </Dialog>
  );
}
