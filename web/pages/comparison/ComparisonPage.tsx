import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { EmptyState, LinkButton, Loaded, PageHeading } from '../../components/index.ts';
import { comparisonQuery } from '../../queries/comparisons.ts';
import { picturesQuery } from '../../queries/pictures.ts';
import { useTexts } from '../../texts/index.tsx';
import { ComparisonView } from './ComparisonView.tsx';
import { PairChoice } from './PairChoice.tsx';
import { type Pair, pairsOf } from './pairs-of.ts';

/** Two waves side by side: the two asked for, else the last two that belong together. */
export function ComparisonPage() {
  const { networkId } = useParams({ from: '/signed-in/networks/$networkId/comparison' });
  const { from, to } = useSearch({ from: '/signed-in/networks/$networkId/comparison' });
  return (
    <Loaded query={useQuery(picturesQuery(networkId))}>
      {({ pictures }) => {
        const pairs = pairsOf(pictures.map(({ picture }) => picture));
        const pair = from && to ? { from, to } : pairs.at(-1);
        return pair ? (
          <OnePair networkId={networkId} pair={pair} pairs={pairs} />
        ) : (
          <NothingYet networkId={networkId} labels={pictures.map(({ picture }) => picture.label)} />
        );
      }}
    </Loaded>
  );
}

type OnePairProps = { networkId: string; pair: { from: string; to: string }; pairs: Pair[] };

function OnePair({ networkId, pair, pairs }: OnePairProps) {
  return (
    <Loaded query={useQuery(comparisonQuery(networkId, pair))}>
      {(comparison) => (
        <ComparisonView
          comparison={comparison}
          choice={pairs.length > 1 ? <PairChoice pairs={pairs} chosen={pair} /> : null}
        />
      )}
    </Loaded>
  );
}

function NothingYet({ networkId, labels }: { networkId: string; labels: string[] }) {
  const t = useTexts().comparison;
  const [one, another] = labels;
  return (
    <>
      <PageHeading title={t.plainTitle} lead={t.lead} />
      <EmptyState
        title={t.emptyTitle}
        action={
          <LinkButton to="/networks/$networkId" params={{ networkId }}>
            {t.toNetwork}
          </LinkButton>
        }
      >
        <p>{t.empty}</p>
        <p>{another ? t.notLinked : one ? t.oneSoFar(one) : t.noneSoFar}</p>
      </EmptyState>
    </>
  );
}
