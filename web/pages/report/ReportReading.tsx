import { Alert, Details } from '../../components/index.ts';
import { type ReadingReport, useAddRemark } from '../../queries/reports.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { AddRemark } from './AddRemark.tsx';
import { Downloads } from './Downloads.tsx';
import { Remarks } from './Remarks.tsx';
import { ShownSections } from './ShownSections.tsx';

/** For the network, and for everyone once it is final: the report as it reads, and the round for facts. */
export function ReportReading({ report }: { report: ReadingReport }) {
  const t = useTexts().report;
  const f = useFormat();
  const add = useAddRemark(report.id);
  const { version, remarks, canRemark, factCheckUntil } = report;
  return (
    <>
      <p>{t.reading.version(version.number, f.day(version.createdAt))}</p>
      {canRemark && factCheckUntil && (
        <Alert>
          <p>{t.remarks.canUntil(f.day(factCheckUntil))}</p>
        </Alert>
      )}
      <nav aria-label={t.reading.contents} className="report-contents">
        <ul>
          {version.sections.map(({ key, number, title }) => (
            <li key={key}>
              <a href={`#section-${key}`}>
                {number} {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div lang={report.locale}>
        <ShownSections sections={version.sections} />
      </div>
      {canRemark && <AddRemark key={remarks.length} sections={version.sections} sending={add} />}
      {(remarks.length > 0 || canRemark) && <Remarks remarks={remarks} sections={version.sections} />}
      <Downloads reportId={report.id} formats={report.formats} />
      <Details summary={t.reading.proof}>
        <p className="small">
          {t.versions.hash}: <code className="report-hash">{version.hash}</code>
        </p>
      </Details>
    </>
  );
}
