import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Alert, Loaded, PageHeading } from '../../components/index.ts';
import { waveCodebookQuery } from '../../queries/codebook.ts';
import { interviewsQuery } from '../../queries/interviews.ts';
import { observationsQuery } from '../../queries/observations.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { LessonsOnly } from './LessonsOnly.tsx';
import { RemarkForm } from './RemarkForm.tsx';
import { Remarks } from './Remarks.tsx';
import { TopicForm } from './TopicForm.tsx';
import './observation.css';

/** One interview: what was said, remark after remark, and what should come on the network's table. */
export function InterviewPage() {
  const t = useTexts().observation;
  const { day } = useFormat();
  const { waveId, interviewId } = useParams({ from: '/signed-in/waves/$waveId/interviews/$interviewId' });
  const interviews = useQuery(interviewsQuery(waveId));
  const codebook = useQuery(waveCodebookQuery(waveId));
  const observations = useQuery(observationsQuery(waveId));
  return (
    <Loaded query={interviews}>
      {({ interviews: all, frozen }) => {
        const interview = all.find(({ id }) => id === interviewId);
        if (!interview) return <PageHeading title={t.interviewCrumb} lead={t.unknownInterview} />;
        const who = interview.organisation?.name ?? t.expertOf;
        return (
          <>
            <PageHeading title={t.interviewWith(who)} lead={t.interviewLead(day(interview.heldOn))} />
            {frozen ? (
              <Alert>
                <p>{t.frozen}</p>
              </Alert>
            ) : (
              <>
                <LessonsOnly />
                <Loaded query={codebook}>
                  {({ codes }) => <RemarkForm waveId={waveId} interviewId={interviewId} codebook={codes} />}
                </Loaded>
              </>
            )}
            <Loaded query={observations}>
              {(found) => <Remarks waveId={waveId} interviewId={interviewId} found={found} />}
            </Loaded>
            {!frozen && <TopicForm waveId={waveId} interviewId={interviewId} />}
            <p>
              <Link to="/waves/$waveId/interviews" params={{ waveId }}>
                {t.backToInterviews}
              </Link>
            </p>
          </>
        );
      }}
    </Loaded>
  );
}
