import { useQuery } from '@tanstack/react-query';
import { Details } from '../../../components/index.ts';
import { myReportQuery, useRemarkOnMyReport } from '../../../queries/my-invitation.ts';
import { useTexts } from '../../../texts/index.tsx';
import { ReportForMember } from '../../report/ReportForMember.tsx';
import { ShownSections } from '../../report/ShownSections.tsx';
import '../../report/report.css';

/** The report, once it was put to the network: to read, and to correct facts in while that is asked. */
export function MyReportSection({ token }: { token: string }) {
  const t = useTexts().report.member;
  const add = useRemarkOnMyReport(token);
  const report = useQuery(myReportQuery(token)).data;
  if (report?.kind !== 'reading') return null;
  return (
    <>
      <h2>{t.title}</h2>
      <ReportForMember report={report} adding={add}>
        <Details summary={t.show}>
          <div lang={report.locale}>
            <ShownSections sections={report.sections} />
          </div>
        </Details>
      </ReportForMember>
    </>
  );
}
