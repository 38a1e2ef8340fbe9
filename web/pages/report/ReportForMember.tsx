import type { ComponentProps, ReactNode } from 'react';
import type { MyReport } from '../../queries/my-invitation.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { AddRemark } from './AddRemark.tsx';
import { Remarks } from './Remarks.tsx';

type Props = {
  report: MyReport;
  adding: ComponentProps<typeof AddRemark>['sending'];
  /** The report itself. */
  children: ReactNode;
};

/** What a member does with a report that was put to its network: reads it, says which facts are wrong, reads the answers. */
export function ReportForMember({ report, adding, children }: Props) {
  const t = useTexts().report;
  const f = useFormat();
  const { state, sections, remarks, canRemark, factCheckUntil } = report;
  return (
    <>
      <p>{state === 'final' ? t.member.final : t.member.lead}</p>
      {canRemark && factCheckUntil && <p>{t.remarks.canUntil(f.day(factCheckUntil))}</p>}
      {children}
      {canRemark && <AddRemark key={remarks.length} sections={sections} sending={adding} note={t.member.who} />}
      {remarks.length > 0 && <Remarks remarks={remarks} sections={sections} />}
    </>
  );
}
