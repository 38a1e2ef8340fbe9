import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { EmptyState, LinkButton, Loaded, PageHeading } from '../../components/index.ts';
import { codebookQuery } from '../../queries/codebook.ts';
import { observationsQuery } from '../../queries/observations.ts';
import { useTexts } from '../../texts/index.tsx';
import { CodingList } from './CodingList.tsx';
import { EvidenceNav } from './EvidenceNav.tsx';
import './observation.css';

/** Everything members wrote and said in a wave, to be coded by hand with the codebook. */
export function ObservationsPage() {
  const t = useTexts().observation;
  const { waveId } = useParams({ from: '/signed-in/waves/$waveId/observations' });
  const observations = useQuery(observationsQuery(waveId));
  const codebook = useQuery(codebookQuery);
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <EvidenceNav waveId={waveId} />
      <Loaded query={observations}>
        {(found) =>
          found.total === 0 ? (
            <EmptyState
              title={t.noneTitle}
              action={
                <LinkButton to="/waves/$waveId/interviews" params={{ waveId }}>
                  {t.toInterviews}
                </LinkButton>
              }
            >
              <p>{t.none}</p>
            </EmptyState>
          ) : (
            <Loaded query={codebook}>
              {({ codes }) => <CodingList waveId={waveId} found={found} codebook={codes} />}
            </Loaded>
          )
        }
      </Loaded>
    </>
  );
}
