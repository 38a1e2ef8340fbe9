import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Loaded, PageHeading, StatusBadge } from '../../components/index.ts';
import { reportQuery } from '../../queries/reports.ts';
import { useTexts } from '../../texts/index.tsx';
import { NoReport } from './NoReport.tsx';
import { ReportReading } from './ReportReading.tsx';
import { ReportWriting } from './ReportWriting.tsx';
import './report.css';

/** The report on a wave: to write for its inspectorate, to read for its network. */
export function ReportPage() {
  const t = useTexts().report;
  const { waveId } = useParams({ from: '/signed-in/waves/$waveId' });
  return (
    <Loaded query={useQuery(reportQuery(waveId))}>
      {(report) => (
        <>
          <PageHeading
            title={t.title}
            lead={t.lead}
            above={
              report.kind !== 'none' && (
                <StatusBadge tone={report.state === 'final' ? 'ok' : 'info'}>{t.states[report.state]}</StatusBadge>
              )
            }
          />
          {report.kind === 'none' && <NoReport waveId={waveId} {...report} />}
          {report.kind === 'writing' && <ReportWriting report={report} />}
          {report.kind === 'reading' && <ReportReading report={report} />}
        </>
      )}
    </Loaded>
  );
}
