import { Alert, Button, ButtonGroup, Details, ProblemAlert, TextArea } from '../../components/index.ts';
import { type DraftSection, useFillSection } from '../../queries/reports.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { type SectionSaving, type Theirs, useSection } from './useSection.ts';

/** One section: its text, whether it is saved, and what the data would say now. */
export function SectionEditor({ reportId, section }: { reportId: string; section: DraftSection }) {
  const t = useTexts().report.section;
  const f = useFormat();
  const fill = useFillSection(reportId);
  const { text, revision, saving, isSaved, change, flush, keepMine, takeTheirs } = useSection(reportId, section);
  const edited = text !== section.text || section.edited;
  const take = (own: boolean) => fill.mutate({ key: section.key, revision, take: own });
  return (
    <div className="report-section">
      <p className="small">
        {section.savedBy ? t.own(section.savedBy, f.moment(section.savedAt)) : t.filled(f.moment(section.filledAt))}
      </p>
      {section.key === 'recommendations' && <p className="small">{t.recommendations}</p>}
      {saving.kind === 'stale' && <Stale theirs={saving.theirs} onKeepMine={keepMine} onTakeTheirs={takeTheirs} />}
      <TextArea
        name={section.key}
        label={t.text(`${section.number} ${section.title}`)}
        value={text}
        rows={rowsFor(text)}
        onChange={(event) => change(event.target.value)}
        onBlur={flush}
      />
      <SavingLine saving={saving} isSaved={isSaved} />
      {fill.error && <ProblemAlert problem={fill.error} />}
      {section.fresh !== null && isSaved && (
        <Alert tone="warning" title={t.fresh}>
          <p>{edited ? t.freshHelp : t.freshUnedited}</p>
          <Details summary={t.showFresh}>
            <pre className="report-text">{section.fresh}</pre>
          </Details>
          <ButtonGroup>
            <Button busy={fill.isPending} onClick={() => take(true)}>
              {t.take}
            </Button>
            <Button kind="secondary" onClick={() => take(false)}>
              {t.keep}
            </Button>
          </ButtonGroup>
        </Alert>
      )}
      {section.fresh === null && edited && isSaved && (
        <Button kind="link" busy={fill.isPending} onClick={() => take(true)}>
          {t.restore}
        </Button>
      )}
    </div>
  );
}

const rowsFor = (text: string) => Math.min(24, Math.max(5, Math.ceil(text.length / 75) + text.split('\n').length / 2));

function SavingLine({ saving, isSaved }: { saving: SectionSaving; isSaved: boolean }) {
  const t = useTexts().report.section;
  return (
    <div role="status" className="small">
      {saving.kind === 'unreachable'
        ? t.unreachable
        : saving.kind === 'refused'
          ? `${t.refused} ${saving.problem.message}`
          : saving.kind === 'stale'
            ? t.stale
            : isSaved
              ? t.saved
              : t.busy}
    </div>
  );
}

type StaleProps = { theirs: Theirs; onKeepMine: (theirs: Theirs) => void; onTakeTheirs: (theirs: Theirs) => void };

/** Someone else saved meanwhile: who, when, what, and both ways to go on. */
function Stale({ theirs, onKeepMine, onTakeTheirs }: StaleProps) {
  const t = useTexts().report.section;
  const f = useFormat();
  return (
    <Alert tone="error" title={t.stale}>
      <p>{t.staleBody(theirs.savedBy ?? '–', f.moment(theirs.savedAt))}</p>
      <Details summary={t.theirs}>
        <pre className="report-text">{theirs.text}</pre>
      </Details>
      <ButtonGroup>
        <Button onClick={() => onKeepMine(theirs)}>{t.keepMine}</Button>
        <Button kind="secondary" onClick={() => onTakeTheirs(theirs)}>
          {t.takeTheirs}
        </Button>
      </ButtonGroup>
    </Alert>
  );
}
