import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Loaded, PageHeading } from '../../components/index.ts';
import { possibleAnalystsQuery, questionnairesQuery, useAddWave, type WavePlan } from '../../queries/waves.ts';
import { useTexts } from '../../texts/index.tsx';
import { WavePlanForm } from './WavePlanForm.tsx';

const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A wave from nothing: three weeks from today, the newest version of the first questionnaire, everyone who may read. */
export function NewWavePage() {
  const t = useTexts().wave;
  const { networkId } = useParams({ from: '/signed-in/networks/$networkId/waves/new' });
  const navigate = useNavigate();
  const add = useAddWave(networkId);
  const analysts = useQuery(possibleAnalystsQuery(networkId));
  return (
    <>
      <PageHeading title={t.newTitle} lead={t.newLead} />
      <Loaded query={useQuery(questionnairesQuery)}>
        {({ questionnaires }) => (
          <Loaded query={analysts}>
            {({ analysts: possible }) => {
              const plan: WavePlan = {
                label: t.labelOf(new Date().getFullYear()),
                questionnaire: questionnaires[0]?.code ?? '',
                version: questionnaires[0]?.versions[0]?.number ?? 1,
                opensOn: dayFromNow(0),
                closesOn: dayFromNow(21),
                threshold: 5,
                reminderDays: [7, 14],
                mailLimit: 5,
                namedTies: false,
                servesFamily: false,
                analysts: possible.map(({ id }) => id),
              };
              return (
                <WavePlanForm
                  networkId={networkId}
                  plan={plan}
                  problem={add.error}
                  busy={add.isPending}
                  onSubmit={(values) =>
                    add.mutate(values, {
                      onSuccess: ({ id }) => navigate({ to: '/waves/$waveId', params: { waveId: id } }),
                    })
                  }
                />
              );
            }}
          </Loaded>
        )}
      </Loaded>
    </>
  );
}
