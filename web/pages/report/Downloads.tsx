import { AnchorButton, ButtonGroup } from '../../components/index.ts';
import { exportUrl, type ReportFormat } from '../../queries/reports.ts';
import { useTexts } from '../../texts/index.tsx';

/** The files of a report; where no PDF can be made, it says so. */
export function Downloads({ reportId, formats }: { reportId: string; formats: ReportFormat[] }) {
  const t = useTexts().report.download;
  return (
    <section aria-labelledby="download" className="report-part">
      <h2 id="download">{t.title}</h2>
      <ButtonGroup>
        {formats.map((format) => (
          <AnchorButton key={format} kind="secondary" href={exportUrl(reportId, format)} download>
            {t.formats[format]}
          </AnchorButton>
        ))}
      </ButtonGroup>
      {!formats.includes('pdf') && <p className="small">{t.noPdf}</p>}
    </section>
  );
}
