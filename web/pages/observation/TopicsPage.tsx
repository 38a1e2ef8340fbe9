import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Alert, EmptyState, Loaded, PageHeading } from '../../components/index.ts';
import { topicsQuery } from '../../queries/topics.ts';
import { useTexts } from '../../texts/index.tsx';
import { EvidenceNav } from './EvidenceNav.tsx';
import { TopicCard } from './TopicCard.tsx';
import './observation.css';

/** What members want on the table, in their words; the analyst approves the wording the network sees. */
export function TopicsPage() {
  const t = useTexts().observation;
  const { waveId } = useParams({ from: '/signed-in/waves/$waveId/topics' });
  return (
    <>
      <PageHeading title={t.topicsTitle} lead={t.topicsLead} />
      <EvidenceNav waveId={waveId} />
      <Loaded query={useQuery(topicsQuery(waveId))}>
        {({ topics, frozen }) =>
          topics.length === 0 ? (
            <EmptyState title={t.topicsNoneTitle}>
              <p>{t.topicsNone}</p>
            </EmptyState>
          ) : (
            <>
              {frozen && (
                <Alert>
                  <p>{t.frozen}</p>
                </Alert>
              )}
              <p>
                <strong>
                  {t.topicsProgress(topics.filter(({ wording }) => wording !== null).length, topics.length)}
                </strong>
              </p>
              <ul className="coding-list">
                {topics.map((topic) => (
                  <li key={topic.id}>
                    <TopicCard waveId={waveId} topic={topic} frozen={frozen} />
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </>
  );
}
