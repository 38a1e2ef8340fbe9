import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Loaded, PageHeading } from '../../components/index.ts';
import { useChangeWave, waveQuery } from '../../queries/waves.ts';
import { useTexts } from '../../texts/index.tsx';
import { WavePlanForm } from './WavePlanForm.tsx';

/** Changes a draft wave. */
export function ChangeWavePage() {
  const t = useTexts().wave;
  const { waveId } = useParams({ from: '/signed-in/waves/$waveId/plan' });
  const navigate = useNavigate();
  const change = useChangeWave(waveId);
  return (
    <Loaded query={useQuery(waveQuery(waveId))}>
      {(wave) => (
        <>
          <PageHeading title={t.changeTitle} lead={t.newLead} />
          <WavePlanForm
            networkId={wave.networkId}
            plan={{
              label: wave.label,
              questionnaire: wave.questionnaire,
              version: wave.version,
              opensOn: wave.opensOn,
              closesOn: wave.closesOn,
              threshold: wave.threshold,
              reminderDays: wave.reminderDays,
              mailLimit: wave.mailLimit,
              namedTies: wave.namedTies,
              servesFamily: wave.servesFamily,
              analysts: wave.analysts.map(({ id }) => id),
            }}
            problem={change.error}
            busy={change.isPending}
            onSubmit={(plan) =>
              change.mutate(plan, { onSuccess: () => navigate({ to: '/waves/$waveId', params: { waveId } }) })
            }
          />
        </>
      )}
    </Loaded>
  );
}
