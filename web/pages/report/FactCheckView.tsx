import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  ButtonGroup,
  DateField,
  Dialog,
  Form,
  Loaded,
  ProblemAlert,
  TextField,
} from '../../components/index.ts';
import { remarksQuery, useMakeFinal, useOpenFactCheck, type WritingReport } from '../../queries/reports.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { Remarks } from './Remarks.tsx';

/** The round in which the network may correct facts, and after it the last step. */
export function FactCheckView({ report }: { report: WritingReport }) {
  const t = useTexts().report;
  const f = useFormat();
  const open = useOpenFactCheck(report.id);
  return (
    <>
      <section aria-labelledby="fact-check" className="report-part">
        <h2 id="fact-check">{t.factCheck.title}</h2>
        <p>{t.factCheck.lead}</p>
        {report.factCheckUntil && <p>{t.factCheck.running(f.day(report.factCheckUntil))}</p>}
        <Form
          problem={open.error}
          onSubmit={(form) => open.mutate({ until: String(form.get('until')), reason: String(form.get('reason')) })}
        >
          <DateField name="until" label={t.factCheck.until} defaultValue={report.factCheckUntil ?? ''} />
          <TextField name="reason" label={t.factCheck.reason} defaultValue={t.factCheck.reasonDefault} />
          <Button type="submit" busy={open.isPending}>
            {report.state === 'draft' ? t.factCheck.open : t.factCheck.again}
          </Button>
        </Form>
      </section>
      <Loaded query={useQuery(remarksQuery(report.id))}>
        {({ remarks }) => <Remarks remarks={remarks} sections={report.sections} canAnswer />}
      </Loaded>
      <Finalise reportId={report.id} />
    </>
  );
}

/** Final means for good, so it is asked twice. */
function Finalise({ reportId }: { reportId: string }) {
  const t = useTexts().report.factCheck;
  const [asked, setAsked] = useState(false);
  const final = useMakeFinal(reportId);
  return (
    <section aria-labelledby="final" className="report-part">
      <h2 id="final">{t.final}</h2>
      <p>{t.finalBody}</p>
      {final.error && <ProblemAlert problem={final.error} />}
      <Button onClick={() => setAsked(true)}>{t.final}</Button>
      <Dialog
        open={asked}
        title={t.finalTitle}
        onClose={() => setAsked(false)}
        actions={
          <ButtonGroup>
            <Button
              busy={final.isPending}
              onClick={() => final.mutate({ reason: t.finalReason }, { onSettled: () => setAsked(false) })}
            >
              {t.yes}
            </Button>
            <Button kind="secondary" onClick={() => setAsked(false)}>
              {t.no}
            </Button>
          </ButtonGroup>
        }
      >
        <p>{t.finalBody}</p>
      </Dialog>
    </section>
  );
}
