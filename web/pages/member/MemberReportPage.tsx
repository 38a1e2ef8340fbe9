import { useQuery } from '@tanstack/react-query';
import { EmptyState, Loaded, PageHeading } from '../../components/index.ts';
import { reportOfMemberQuery, useRemarkAsMember } from '../../queries/my-membership.ts';
import { useTexts } from '../../texts/index.tsx';
import { useToken } from '../answer/useToken.ts';
import { ReportForMember } from '../report/ReportForMember.tsx';
import { ShownSections } from '../report/ShownSections.tsx';
import '../report/report.css';

/** The last report on the network, for a member by its own link. */
export function MemberReportPage() {
  const t = useTexts().report.member;
  const token = useToken();
  const add = useRemarkAsMember(token);
  return (
    <>
      <PageHeading title={t.title} />
      <Loaded query={useQuery(reportOfMemberQuery(token))}>
        {(report) =>
          report.kind === 'none' ? (
            <EmptyState title={t.noneTitle}>
              <p>{t.none}</p>
            </EmptyState>
          ) : (
            <ReportForMember report={report} adding={add}>
              <div lang={report.locale}>
                <ShownSections sections={report.sections} />
              </div>
            </ReportForMember>
          )
        }
      </Loaded>
    </>
  );
}
