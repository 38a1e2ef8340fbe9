import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Alert, Button, DataTable, Form, Loaded, PageHeading, Select } from '../../../components/index.ts';
import { type CodingSamples, codingSamplesQuery, useAskSecondCoder } from '../../../queries/coding-samples.ts';
import { useFormat, useTexts } from '../../../texts/index.tsx';
import { EvidenceNav } from '../EvidenceNav.tsx';
import '../observation.css';

/** Asks another analyst to code a sample too, and shows how far that is. */
export function SecondCoderPage() {
  const t = useTexts().coding;
  const { waveId } = useParams({ from: '/signed-in/waves/$waveId/second-coder' });
  return (
    <>
      <PageHeading title={t.secondTitle} lead={t.secondLead} />
      <EvidenceNav waveId={waveId} />
      <Loaded query={useQuery(codingSamplesQuery(waveId))}>
        {(found) => (
          <>
            <Samples waveId={waveId} found={found} />
            <AskForm waveId={waveId} found={found} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Samples({ waveId, found }: { waveId: string; found: CodingSamples }) {
  const t = useTexts().coding;
  const { day } = useFormat();
  return (
    <DataTable
      caption={t.samples}
      rows={found.samples}
      rowKey={({ id }) => id}
      empty={<p>{t.noSamples}</p>}
      columns={[
        {
          key: 'who',
          header: t.coder,
          namesRow: true,
          cell: ({ id, coder, mine }) => (
            <Link to="/waves/$waveId/second-coder/$sampleId" params={{ waveId, sampleId: id }}>
              {mine ? t.you(coder) : coder}
            </Link>
          ),
        },
        { key: 'asked', header: t.askedBy, cell: ({ askedBy }) => askedBy },
        { key: 'on', header: t.askedOn, cell: ({ createdAt }) => day(createdAt) },
        {
          key: 'done',
          header: t.progress,
          cell: ({ done, total, completedAt }) => (completedAt === null ? t.doneOf(done, total) : t.sampleDone(total)),
        },
      ]}
    />
  );
}

function AskForm({ waveId, found }: { waveId: string; found: CodingSamples }) {
  const t = useTexts().coding;
  const ask = useAskSecondCoder(waveId);
  const { analysts, coded } = found;
  if (analysts.length === 0 || coded === 0) {
    return (
      <Alert>
        <p>{analysts.length === 0 ? t.noOtherAnalyst : t.nothingCoded}</p>
      </Alert>
    );
  }
  return (
    <Form
      label={t.askTitle}
      problem={ask.error}
      onSubmit={(values) =>
        ask.mutate({
          coderId: String(values.get('coderId') ?? ''),
          share: Number(values.get('share') ?? 0.2),
        })
      }
    >
      <h2>{t.askTitle}</h2>
      <div role="status">
        {ask.isSuccess && (
          <Alert tone="ok">
            <p>{t.asked}</p>
          </Alert>
        )}
      </div>
      <Select name="coderId" label={t.whom} options={analysts.map(({ id, name }) => ({ value: id, label: name }))} />
      <Select
        name="share"
        label={t.share}
        description={t.shareHelp}
        defaultValue="0.2"
        options={([0.1, 0.2, 0.3, 0.5, 1] as const).map((share) => ({
          value: String(share),
          label: t.shareOf(share, Math.min(coded, Math.max(10, Math.ceil(share * coded)))),
        }))}
      />
      <Button type="submit" busy={ask.isPending}>
        {t.askCoder}
      </Button>
    </Form>
  );
}
