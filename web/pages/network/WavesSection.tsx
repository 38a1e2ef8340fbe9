import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import {
  Button,
  ButtonGroup,
  Card,
  CardGrid,
  EmptyState,
  LinkButton,
  Loaded,
  ProblemAlert,
  StatusBadge,
} from '../../components/index.ts';
import { useRerunWave, wavesQuery } from '../../queries/waves.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { NextWaveDay } from './NextWaveDay.tsx';
import { toneOfStatus } from './tone-of-status.ts';

/** The waves of a network, newest first, and the way to the next one. */
export function WavesSection({ networkId }: { networkId: string }) {
  const t = useTexts().network;
  const format = useFormat();
  const params = { networkId };
  return (
    <section className="flow" aria-labelledby="waves">
      <h2 id="waves">{t.wavesTitle}</h2>
      <Loaded query={useQuery(wavesQuery(networkId))}>
        {({ waves }) =>
          waves.length === 0 ? (
            <EmptyState
              title={t.wavesEmptyTitle}
              action={
                <>
                  <LinkButton to="/networks/$networkId/waves/new" params={params}>
                    {t.addWave}
                  </LinkButton>
                  <LinkButton kind="secondary" to="/networks/$networkId/members" params={params}>
                    {t.membersPage}
                  </LinkButton>
                </>
              }
            >
              <p>{t.wavesEmpty}</p>
            </EmptyState>
          ) : (
            <>
              <CardGrid>
                {waves.map((wave) => (
                  <Card
                    key={wave.id}
                    title={
                      <Link to="/waves/$waveId" params={{ waveId: wave.id }}>
                        {wave.label}
                      </Link>
                    }
                    aside={<StatusBadge tone={toneOfStatus[wave.status]}>{t.status[wave.status]}</StatusBadge>}
                  >
                    <p>{t.period(format.shortDay(wave.opensOn), format.shortDay(wave.closesOn))}</p>
                    {wave.status !== 'draft' && <p>{t.response(wave.submitted, wave.invited)}</p>}
                  </Card>
                ))}
              </CardGrid>
              <NextWaveDay networkId={networkId} />
              <NextWave networkId={networkId} latest={waves[0]} />
            </>
          )
        }
      </Loaded>
    </section>
  );
}

type Latest = { id: string; status: 'draft' | 'open' | 'closed' | 'published' } | undefined;

/** A network repeats its latest wave, once that is over; it may always make one from nothing. */
function NextWave({ networkId, latest }: { networkId: string; latest: Latest }) {
  const t = useTexts().network;
  const navigate = useNavigate();
  const rerun = useRerunWave(latest?.id ?? '');
  return (
    <>
      {rerun.error && <ProblemAlert problem={rerun.error} />}
      <ButtonGroup>
        {latest && (latest.status === 'closed' || latest.status === 'published') && (
          <Button
            busy={rerun.isPending}
            onClick={() =>
              rerun.mutate(undefined, {
                onSuccess: ({ id }) => navigate({ to: '/waves/$waveId', params: { waveId: id } }),
              })
            }
          >
            {t.rerun}
          </Button>
        )}
        <LinkButton kind="secondary" to="/networks/$networkId/waves/new" params={{ networkId }}>
          {t.addWave}
        </LinkButton>
      </ButtonGroup>
    </>
  );
}
