import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Alert, Button, Dialog, Form, FormButtons, Loaded, ProblemAlert, TextField } from '../../components/index.ts';
import { coordinatorsQuery, useAddCoordinator, useEndCoordinator } from '../../queries/networks.ts';
import { useTexts } from '../../texts/index.tsx';

/** Who coordinates the network; an inspector adds and removes them. */
export function CoordinatorsSection({ networkId, mayChange }: { networkId: string; mayChange: boolean }) {
  const t = useTexts();
  const [adding, setAdding] = useState(false);
  const add = useAddCoordinator(networkId);
  const end = useEndCoordinator(networkId);
  return (
    <section className="flow" aria-labelledby="coordinators">
      <h2 id="coordinators">{t.network.coordinatorsTitle}</h2>
      <p>{t.network.coordinatorsHelp}</p>
      {end.error && <ProblemAlert problem={end.error} />}
      {add.data && !add.data.mailed && (
        <Alert tone="warning">
          <p>{t.network.notMailed(add.data.name)}</p>
        </Alert>
      )}
      <Loaded query={useQuery(coordinatorsQuery(networkId))}>
        {({ coordinators }) =>
          coordinators.length === 0 ? (
            <p>{t.network.noCoordinators}</p>
          ) : (
            <ul>
              {coordinators.map(({ id, name, email }) => (
                <li key={id}>
                  {name} ({email}){' '}
                  {mayChange && (
                    <Button kind="link" onClick={() => end.mutate(id)}>
                      {t.network.endCoordinator}
                      <span className="visually-hidden">{t.network.about(name)}</span>
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {mayChange && (
        <p>
          <Button kind="secondary" onClick={() => setAdding(true)}>
            {t.network.addCoordinator}
          </Button>
        </p>
      )}
      <Dialog open={adding} title={t.network.addCoordinator} onClose={() => setAdding(false)}>
        <Form
          problem={add.error}
          onSubmit={(form) =>
            add.mutate(
              { name: String(form.get('name') ?? ''), email: String(form.get('email') ?? '') },
              { onSuccess: () => setAdding(false) },
            )
          }
        >
          <TextField name="name" label={t.network.coordinatorName} autoComplete="off" />
          <TextField name="email" type="email" label={t.network.coordinatorEmail} autoComplete="off" />
          <FormButtons submit={t.network.addCoordinator} busy={add.isPending} onCancel={() => setAdding(false)} />
        </Form>
      </Dialog>
    </section>
  );
}
