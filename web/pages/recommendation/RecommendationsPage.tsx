import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { EmptyState, Loaded, PageHeading } from '../../components/index.ts';
import { recommendationsQuery } from '../../queries/recommendations.ts';
import { useTexts } from '../../texts/index.tsx';
import { RecommendationCard } from './RecommendationCard.tsx';
import '../report/report.css';

/** What was recommended to a network over the years, what it did with it, and what became of it. */
export function RecommendationsPage() {
  const t = useTexts().recommendation;
  const { networkId } = useParams({ from: '/signed-in/networks/$networkId' });
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <Loaded query={useQuery(recommendationsQuery(networkId))}>
        {({ recommendations }) =>
          recommendations.length === 0 ? (
            <EmptyState title={t.none.title}>
              <p>{t.none.body}</p>
            </EmptyState>
          ) : (
            <div className="report-remarks">
              {recommendations.map((one) => (
                <RecommendationCard key={one.id} networkId={networkId} recommendation={one} />
              ))}
            </div>
          )
        }
      </Loaded>
    </>
  );
}
