import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Dialog, Loaded, PageHeading } from '../../components/index.ts';
import { networkQuery, networksQuery, useChangeNetwork } from '../../queries/networks.ts';
import { useTexts } from '../../texts/index.tsx';
import { CoordinatorsSection } from './CoordinatorsSection.tsx';
import { NetworkWordsForm } from './NetworkWordsForm.tsx';
import { WavesSection } from './WavesSection.tsx';

/** One network: what it wants, its waves, and who coordinates it. */
export function NetworkPage() {
  const t = useTexts().network;
  const { networkId } = useParams({ from: '/signed-in/networks/$networkId/' });
  const [changing, setChanging] = useState(false);
  const change = useChangeNetwork(networkId);
  const others = useQuery(networksQuery).data?.networks ?? [];
  const parts = others.filter((other) => other.parentId === networkId);
  return (
    <Loaded query={useQuery(networkQuery(networkId))}>
      {(network) => {
        const parent = others.find(({ id }) => id === network.parentId);
        return (
          <>
            <PageHeading title={network.name} lead={network.description || undefined} />
            <p>
              <strong>{t.ambition}:</strong> {network.ambition || t.noAmbition}
            </p>
            {parent && (
              <p>
                <Link to="/networks/$networkId" params={{ networkId: parent.id }}>
                  {t.partOf(parent.name)}
                </Link>
              </p>
            )}
            {network.role === 'inspector' && (
              <p>
                <Button kind="secondary" onClick={() => setChanging(true)}>
                  {t.change}
                </Button>
              </p>
            )}
            <WavesSection networkId={networkId} />
            {parts.length > 0 && (
              <section className="flow" aria-labelledby="parts">
                <h2 id="parts">{t.parts}</h2>
                <ul>
                  {parts.map((part) => (
                    <li key={part.id}>
                      <Link to="/networks/$networkId" params={{ networkId: part.id }}>
                        {part.name}
                      </Link>
                      {` (${t.members(part.members)})`}
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <CoordinatorsSection networkId={networkId} mayChange={network.role === 'inspector'} />
            <Dialog open={changing} title={t.changeTitle} onClose={() => setChanging(false)}>
              <NetworkWordsForm
                words={network}
                parents={network.role === 'inspector' ? others.filter(({ id }) => id !== networkId) : []}
                problem={change.error}
                busy={change.isPending}
                onSubmit={(words) => change.mutate(words, { onSuccess: () => setChanging(false) })}
                onCancel={() => setChanging(false)}
              />
            </Dialog>
          </>
        );
      }}
    </Loaded>
  );
}
