import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Alert, Button, ButtonGroup, Card, LinkButton, ProblemAlert } from '../../components/index.ts';
import { useCloseWave, useOpenWave, useRemind, useRerunWave, type Wave } from '../../queries/waves.ts';
import { useTexts } from '../../texts/index.tsx';
import { Confirm } from './Confirm.tsx';

/** What to do now, and the buttons that do it. */
export function NextStep({ wave }: { wave: Wave }) {
  const t = useTexts().wave;
  switch (wave.status) {
    case 'draft':
      return (
        <Card title={t.nextTitle} level={2}>
          <p>{t.nextDraft}</p>
          <OpenButtons wave={wave} />
        </Card>
      );
    case 'open':
      return (
        <Card title={t.nextTitle} level={2}>
          <p>{t.nextOpen}</p>
          <RunningButtons wave={wave} />
        </Card>
      );
    default:
      return (
        <Card title={t.nextTitle} level={2}>
          <p>{wave.status === 'closed' ? t.nextClosed : t.nextPublished}</p>
          <AfterwardsButtons wave={wave} />
        </Card>
      );
  }
}

function OpenButtons({ wave }: { wave: Wave }) {
  const t = useTexts().wave;
  const params = { waveId: wave.id };
  const open = useOpenWave(wave.id);
  const [asking, setAsking] = useState(false);
  return (
    <>
      {open.error && <ProblemAlert problem={open.error} />}
      <ButtonGroup>
        <Button onClick={() => setAsking(true)}>{t.open}</Button>
        <LinkButton kind="secondary" to="/waves/$waveId/preview" params={params}>
          {t.preview}
        </LinkButton>
        <LinkButton kind="secondary" to="/waves/$waveId/plan" params={params}>
          {t.change}
        </LinkButton>
      </ButtonGroup>
      <Confirm
        open={asking}
        title={t.openTitle}
        text={t.openText(wave.promise?.invited ?? 0)}
        confirm={t.open}
        busy={open.isPending}
        onConfirm={() => open.mutate(undefined, { onSettled: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      />
    </>
  );
}

function RunningButtons({ wave }: { wave: Wave }) {
  const t = useTexts().wave;
  const params = { waveId: wave.id };
  const remind = useRemind(wave.id);
  const close = useCloseWave(wave.id);
  const [asking, setAsking] = useState<'nothing' | 'closing'>('nothing');
  const problem = remind.error ?? close.error;
  return (
    <>
      {problem && <ProblemAlert problem={problem} />}
      {remind.data && (
        <Alert tone={remind.data.bounced + remind.data.toSend + remind.data.atLimit > 0 ? 'warning' : 'ok'}>
          {(remind.data.sent > 0 || remind.data.bounced + remind.data.toSend + remind.data.atLimit === 0) && (
            <p>{t.reminded(remind.data.sent)}</p>
          )}
          {remind.data.atLimit > 0 && <p>{t.notRemindedAtLimit(remind.data.atLimit)}</p>}
          {remind.data.bounced > 0 && <p>{t.bounced(remind.data.bounced)}</p>}
          {remind.data.toSend > 0 && <p>{t.notReminded(remind.data.toSend)}</p>}
        </Alert>
      )}
      <ButtonGroup>
        {wave.mayReadAnswers && (
          <LinkButton to="/waves/$waveId/observations" params={params}>
            {t.goToEvidence}
          </LinkButton>
        )}
        <Button kind="secondary" busy={remind.isPending} onClick={() => remind.mutate()}>
          {t.remind}
        </Button>
        <LinkButton kind="secondary" to="/waves/$waveId/preview" params={params}>
          {t.preview}
        </LinkButton>
        <Button kind="secondary" onClick={() => setAsking('closing')}>
          {t.close}
        </Button>
      </ButtonGroup>
      <Confirm
        open={asking === 'closing'}
        title={t.closeTitle}
        text={t.closeText}
        confirm={t.close}
        busy={close.isPending}
        onConfirm={() => close.mutate(undefined, { onSettled: () => setAsking('nothing') })}
        onClose={() => setAsking('nothing')}
      />
    </>
  );
}

function AfterwardsButtons({ wave }: { wave: Wave }) {
  const t = useTexts().wave;
  const params = { waveId: wave.id };
  const navigate = useNavigate();
  const rerun = useRerunWave(wave.id);
  const published = wave.status === 'published';
  return (
    <>
      {rerun.error && <ProblemAlert problem={rerun.error} />}
      <ButtonGroup>
        {wave.mayReadAnswers && !published && (
          <LinkButton to="/waves/$waveId/observations" params={params}>
            {t.goToEvidence}
          </LinkButton>
        )}
        {(wave.mayReadAnswers || published) && (
          <LinkButton kind={published ? 'primary' : 'secondary'} to="/waves/$waveId/picture" params={params}>
            {t.goToPicture}
          </LinkButton>
        )}
        {published && (
          <LinkButton kind="secondary" to="/waves/$waveId/reflection" params={params}>
            {t.goToReflection}
          </LinkButton>
        )}
        {published && wave.previousWaveId && (
          <LinkButton
            kind="secondary"
            to="/networks/$networkId/comparison"
            params={{ networkId: wave.networkId }}
            search={{ from: wave.previousWaveId, to: wave.id }}
          >
            {t.compare}
          </LinkButton>
        )}
        <Button
          kind="secondary"
          busy={rerun.isPending}
          onClick={() =>
            rerun.mutate(undefined, {
              onSuccess: ({ id }) => navigate({ to: '/waves/$waveId', params: { waveId: id } }),
            })
          }
        >
          {t.rerun}
        </Button>
      </ButtonGroup>
    </>
  );
}
