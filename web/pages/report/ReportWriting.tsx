import { Link, useSearch } from '@tanstack/react-router';
import type { WritingReport } from '../../queries/reports.ts';
import { useTexts } from '../../texts/index.tsx';
import { Downloads } from './Downloads.tsx';
import { FactCheckView } from './FactCheckView.tsx';
import { PreviewView } from './PreviewView.tsx';
import { reportViews } from './report-views.ts';
import { VersionsView } from './VersionsView.tsx';
import { WriteView } from './WriteView.tsx';

/** For who writes the report: write, look, put to the network, keep versions. */
export function ReportWriting({ report }: { report: WritingReport }) {
  const t = useTexts().report;
  const { view = 'write' } = useSearch({ from: '/signed-in/waves/$waveId/report' });
  return (
    <>
      <nav className="sub-nav" aria-label={t.views}>
        <ul>
          {reportViews.map((one) => (
            <li key={one}>
              <Link
                to="/waves/$waveId/report"
                params={{ waveId: report.waveId }}
                search={one === 'write' ? {} : { view: one }}
                className="sub-nav__link"
                activeOptions={{ exact: true }}
                activeProps={{ 'aria-current': 'page' }}
              >
                {t.view[one]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {view === 'write' && <WriteView report={report} />}
      {view === 'preview' && <PreviewView report={report} />}
      {view === 'remarks' && <FactCheckView report={report} />}
      {view === 'versions' && <VersionsView report={report} />}
      <Downloads reportId={report.id} formats={report.formats} />
    </>
  );
}
