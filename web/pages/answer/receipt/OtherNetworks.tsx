import { useQuery } from '@tanstack/react-query';
import { Alert, Button, ButtonGroup, Card, ProblemAlert } from '../../../components/index.ts';
import { otherNetworksQuery, useServeNetwork } from '../../../queries/my-invitation.ts';
import { useFormat, useTexts } from '../../../texts/index.tsx';

/** Other networks that ask the same: there, what was submitted may count too, if the member wants so. */
export function OtherNetworks({ token }: { token: string }) {
  const t = useTexts().answer.otherNetworks;
  const f = useFormat();
  const { networks = [] } = useQuery(otherNetworksQuery(token)).data ?? {};
  const serve = useServeNetwork(token);
  if (networks.length === 0) return null;
  return (
    <>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      {serve.error && <ProblemAlert problem={serve.error} />}
      {networks.map((other) =>
        other.kind === 'counts' ? (
          <Alert key={other.id} tone="ok">
            <p>{t.counts(other.network, f.moment(other.submittedAt))}</p>
          </Alert>
        ) : (
          <Card key={other.id} title={other.network} level={3}>
            <ul>
              <li>{t.wave(other.wave, f.day(other.promise.closesOn))}</li>
              <li>
                {t.readers(
                  f.list(
                    other.promise.readers.map(({ name, organisation }) =>
                      organisation ? `${name} (${organisation})` : name,
                    ),
                  ),
                )}
              </li>
              <li>{t.threshold(other.promise.threshold)}</li>
            </ul>
            <ButtonGroup>
              <Button busy={serve.isPending && serve.variables === other.id} onClick={() => serve.mutate(other.id)}>
                {t.serve(other.network)}
              </Button>
            </ButtonGroup>
            <p className="small">{t.final}</p>
          </Card>
        ),
      )}
    </>
  );
}
