import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import {
  Button,
  Card,
  CardGrid,
  Dialog,
  EmptyState,
  Loaded,
  PageHeading,
  StatusBadge,
} from '../../components/index.ts';
import { useMe } from '../../queries/me.ts';
import { networksQuery, useAddNetwork } from '../../queries/networks.ts';
import { useTexts } from '../../texts/index.tsx';
import { NetworkWordsForm } from './NetworkWordsForm.tsx';
import { toneOfStatus } from './tone-of-status.ts';

/** The networks that someone inspects or coordinates. By name: this is no ranking. */
export function NetworksPage() {
  const t = useTexts().network;
  const mayAdd = useMe()?.inspectorate !== null;
  const [adding, setAdding] = useState(false);
  const add = useAddNetwork();
  const navigate = useNavigate();
  const addButton = mayAdd && <Button onClick={() => setAdding(true)}>{t.add}</Button>;
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <Loaded query={useQuery(networksQuery)}>
        {({ networks }) => (
          <>
            {networks.length === 0 ? (
              <EmptyState title={t.emptyTitle} action={addButton || undefined}>
                <p>{mayAdd ? t.empty : t.emptyCoordinator}</p>
              </EmptyState>
            ) : (
              <>
                <CardGrid>
                  {networks.map((network) => {
                    const parent = networks.find(({ id }) => id === network.parentId);
                    return (
                      <Card
                        key={network.id}
                        level={2}
                        title={
                          <Link to="/networks/$networkId" params={{ networkId: network.id }}>
                            {network.name}
                          </Link>
                        }
                        aside={
                          network.latestWave && (
                            <StatusBadge tone={toneOfStatus[network.latestWave.status]}>
                              {t.latestWave(network.latestWave.label, t.status[network.latestWave.status])}
                            </StatusBadge>
                          )
                        }
                      >
                        <p>
                          {t.members(network.members)}
                          {network.latestWave ? '' : ` · ${t.noWave}`}
                        </p>
                        {parent && <p>{t.partOf(parent.name)}</p>}
                      </Card>
                    );
                  })}
                </CardGrid>
                {addButton && <p>{addButton}</p>}
              </>
            )}
            <Dialog open={adding} title={t.addTitle} onClose={() => setAdding(false)}>
              <NetworkWordsForm
                parents={networks}
                problem={add.error}
                busy={add.isPending}
                onSubmit={(words) =>
                  add.mutate(words, {
                    onSuccess: ({ id }) => navigate({ to: '/networks/$networkId', params: { networkId: id } }),
                  })
                }
                onCancel={() => setAdding(false)}
              />
            </Dialog>
          </>
        )}
      </Loaded>
    </>
  );
}
