import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Alert, DataTable, EmptyState, Loaded, PageHeading } from '../../components/index.ts';
import { type Interview, interviewsQuery } from '../../queries/interviews.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { EvidenceNav } from './EvidenceNav.tsx';
import { InterviewForm } from './InterviewForm.tsx';
import './observation.css';

/** The interviews of a wave, and the way to add one. */
export function InterviewsPage() {
  const t = useTexts().observation;
  const { waveId } = useParams({ from: '/signed-in/waves/$waveId/interviews' });
  return (
    <>
      <PageHeading title={t.interviewsTitle} lead={t.interviewsLead} />
      <EvidenceNav waveId={waveId} />
      <Loaded query={useQuery(interviewsQuery(waveId))}>
        {({ interviews, organisations, frozen }) => (
          <>
            <Interviews waveId={waveId} interviews={interviews} />
            {frozen ? (
              <Alert>
                <p>{t.frozen}</p>
              </Alert>
            ) : (
              <section className="flow">
                <h2>{t.addInterview}</h2>
                <InterviewForm waveId={waveId} organisations={organisations} />
              </section>
            )}
          </>
        )}
      </Loaded>
    </>
  );
}

function Interviews({ waveId, interviews }: { waveId: string; interviews: Interview[] }) {
  const t = useTexts().observation;
  const { day } = useFormat();
  return (
    <DataTable
      caption={t.interviewsCaption}
      rows={interviews}
      rowKey={({ id }) => id}
      empty={
        <EmptyState title={t.interviewsNoneTitle}>
          <p>{t.interviewsNone}</p>
        </EmptyState>
      }
      columns={[
        {
          key: 'who',
          header: t.who,
          namesRow: true,
          cell: ({ id, organisation }) => (
            <Link to="/waves/$waveId/interviews/$interviewId" params={{ waveId, interviewId: id }}>
              {organisation?.name ?? t.expert}
            </Link>
          ),
        },
        { key: 'day', header: t.heldOnHead, cell: ({ heldOn }) => day(heldOn) },
        { key: 'observations', header: t.observations, kind: 'number', cell: (row) => row.observations },
        { key: 'topics', header: t.topics, kind: 'number', cell: (row) => row.topics },
      ]}
    />
  );
}
