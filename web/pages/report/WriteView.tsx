import { Alert, Button, Details, ProblemAlert } from '../../components/index.ts';
import { useFillSection, type WritingReport } from '../../queries/reports.ts';
import { useTexts } from '../../texts/index.tsx';
import { ReportRecommendations } from '../recommendation/ReportRecommendations.tsx';
import { SectionEditor } from './SectionEditor.tsx';

/** The sections under each other, in the order of the report. */
export function WriteView({ report }: { report: WritingReport }) {
  const t = useTexts().report;
  const fill = useFillSection(report.id);
  const behind = report.sections.filter(({ edited, fresh }) => !edited && fresh !== null);
  const refresh = async () => {
    for (const { key, revision } of behind) await fill.mutateAsync({ key, revision, take: true });
  };
  return (
    <>
      <p className="small">{t.section.help}</p>
      {fill.error && <ProblemAlert problem={fill.error} />}
      {behind.length > 0 && (
        <Alert tone="warning" title={t.section.fresh}>
          <p>{t.refreshAllHelp(behind.length)}</p>
          <Button busy={fill.isPending} onClick={() => void refresh().catch(() => undefined)}>
            {t.refreshAll(behind.length)}
          </Button>
        </Alert>
      )}
      {report.sections.map((section) => {
        const Heading = `h${section.level + 1}` as 'h2' | 'h3';
        return (
          <section key={section.key} aria-labelledby={`section-${section.key}`} className="report-part">
            <Heading id={`section-${section.key}`}>
              {section.number} {section.title}
            </Heading>
            {section.key === 'questionnaire' || section.key === 'topics' ? (
              <Details summary={t.section.text(section.title)}>
                <SectionEditor reportId={report.id} section={section} />
              </Details>
            ) : (
              <SectionEditor reportId={report.id} section={section} />
            )}
            {section.key === 'recommendations' && <ReportRecommendations report={report} />}
          </section>
        );
      })}
    </>
  );
}
