import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { EmptyState, LinkButton, Loaded, PageHeading } from '../../../components/index.ts';
import { waveCodebookQuery } from '../../../queries/codebook.ts';
import { interviewsQuery } from '../../../queries/interviews.ts';
import { codingExamplesQuery, observationsQuery } from '../../../queries/observations.ts';
import { useTexts } from '../../../texts/index.tsx';
import { CodingRoom } from './CodingRoom.tsx';
import '../observation.css';
import './room.css';

/** One observation at a time, by keyboard, with suggestions that learn from what is decided. */
export function CodingRoomPage() {
  const t = useTexts();
  const { waveId } = useParams({ from: '/signed-in/waves/$waveId/coding' });
  const observations = useQuery(observationsQuery(waveId));
  const codebook = useQuery(waveCodebookQuery(waveId));
  const examples = useQuery(codingExamplesQuery(waveId));
  // For the warning when a quote names an organisation of the network.
  const names = useQuery(interviewsQuery(waveId)).data?.organisations.map(({ name }) => name) ?? [];
  return (
    <div className="coding-room flow">
      <Loaded query={observations}>
        {(found) =>
          found.total === 0 ? (
            <>
              <PageHeading title={t.coding.title} />
              <EmptyState
                title={t.observation.noneTitle}
                action={
                  <LinkButton to="/waves/$waveId/interviews" params={{ waveId }}>
                    {t.observation.toInterviews}
                  </LinkButton>
                }
              >
                <p>{t.observation.none}</p>
              </EmptyState>
            </>
          ) : (
            <Loaded query={codebook}>
              {({ codes }) => (
                <Loaded query={examples}>
                  {(learnt) => (
                    <CodingRoom
                      waveId={waveId}
                      found={found}
                      codebook={codes}
                      examples={learnt.examples}
                      organisations={names}
                    />
                  )}
                </Loaded>
              )}
            </Loaded>
          )
        }
      </Loaded>
    </div>
  );
}
