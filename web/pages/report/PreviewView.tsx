import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../components/index.ts';
import { reportPreviewQuery, type WritingReport } from '../../queries/reports.ts';
import { ShownSections } from './ShownSections.tsx';

/** The report as it would look now. */
export function PreviewView({ report }: { report: WritingReport }) {
  return (
    <Loaded query={useQuery(reportPreviewQuery(report.id))}>
      {({ sections }) => (
        <div lang={report.locale}>
          <ShownSections sections={sections} />
        </div>
      )}
    </Loaded>
  );
}
