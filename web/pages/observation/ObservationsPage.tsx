import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ButtonGroup, EmptyState, LinkButton, Loaded, PageHeading } from '../../components/index.ts';
import { waveCodebookQuery } from '../../queries/codebook.ts';
import { observationsQuery } from '../../queries/observations.ts';
import { useTexts } from '../../texts/index.tsx';
import { CodingList } from './CodingList.tsx';
import { EvidenceNav } from './EvidenceNav.tsx';
import './observation.css';

/** Everything members wrote and said in a wave, to be coded by hand with the codebook. */
export function ObservationsPage() {
  const t = useTexts();
  const words = t.observation;
  const { waveId } = useParams({ from: '/signed-in/waves/$waveId/observations' });
  const observations = useQuery(observationsQuery(waveId));
  const codebook = useQuery(waveCodebookQuery(waveId));
  return (
    <>
      <PageHeading title={words.title} lead={words.lead} />
      <EvidenceNav waveId={waveId} />
      <Loaded query={observations}>
        {(found) =>
          found.total === 0 ? (
            <EmptyState
              title={words.noneTitle}
              action={
                <LinkButton to="/waves/$waveId/interviews" params={{ waveId }}>
                  {words.toInterviews}
                </LinkButton>
              }
            >
              <p>{words.none}</p>
            </EmptyState>
          ) : (
            <>
              <ButtonGroup>
                <LinkButton to="/waves/$waveId/coding" params={{ waveId }} search={{}}>
                  {t.coding.oneByOne}
                </LinkButton>
                <LinkButton kind="secondary" to="/codebook">
                  {t.codebook.open}
                </LinkButton>
              </ButtonGroup>
              <Loaded query={codebook}>
                {({ codes }) => <CodingList waveId={waveId} found={found} codebook={codes} />}
              </Loaded>
            </>
          )
        }
      </Loaded>
    </>
  );
}
