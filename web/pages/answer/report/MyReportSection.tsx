import { useQuery } from '@tanstack/react-query';
import { Details } from '../../../components/index.ts';
import { type MyReport, myReportQuery, useRemarkOnMyReport } from '../../../queries/my-invitation.ts';
import { useFormat, useTexts } from '../../../texts/index.tsx';
import { AddRemark } from '../../report/AddRemark.tsx';
import { Remarks } from '../../report/Remarks.tsx';
import { ShownSections } from '../../report/ShownSections.tsx';
import '../../report/report.css';

/** The report, once it was put to the network: to read, and to correct facts in while that is asked. */
export function MyReportSection({ token }: { token: string }) {
  const report = useQuery(myReportQuery(token)).data;
  return report?.kind === 'reading' ? <Reading token={token} report={report} /> : null;
}

function Reading({ token, report }: { token: string; report: MyReport }) {
  const t = useTexts().report;
  const f = useFormat();
  const add = useRemarkOnMyReport(token);
  const { state, sections, remarks, canRemark, factCheckUntil } = report;
  return (
    <>
      <h2>{t.member.title}</h2>
      <p>{state === 'final' ? t.member.final : t.member.lead}</p>
      {canRemark && factCheckUntil && <p>{t.remarks.canUntil(f.day(factCheckUntil))}</p>}
      <Details summary={t.member.show}>
        <div lang={report.locale}>
          <ShownSections sections={sections} />
        </div>
      </Details>
      {canRemark && <AddRemark key={remarks.length} sections={sections} sending={add} note={t.member.who} />}
      {remarks.length > 0 && <Remarks remarks={remarks} sections={sections} />}
    </>
  );
}
