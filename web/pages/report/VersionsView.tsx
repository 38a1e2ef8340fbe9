import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, DataTable, Form, Loaded, Select, TextField } from '../../components/index.ts';
import { exportUrl, reportVersionsQuery, useKeepVersion, type WritingReport } from '../../queries/reports.ts';
import { useFormat, useTexts } from '../../texts/index.tsx';
import { ComparedVersions } from './ComparedVersions.tsx';

/** The versions of a report: keep one, download one, lay two beside each other. */
export function VersionsView({ report }: { report: WritingReport }) {
  const { versions: t, download } = useTexts().report;
  const f = useFormat();
  const keep = useKeepVersion(report.id);
  const [pair, setPair] = useState<{ from: number; to: number } | null>(null);
  return (
    <section aria-labelledby="versions" className="report-part">
      <h2 id="versions">{t.title}</h2>
      <p>{t.lead}</p>
      <Form problem={keep.error} onSubmit={(form) => keep.mutate({ reason: String(form.get('reason')) })}>
        <TextField name="reason" label={t.reason} description={t.reasonExample} />
        <Button type="submit" busy={keep.isPending}>
          {t.keep}
        </Button>
      </Form>
      <Loaded query={useQuery(reportVersionsQuery(report.id))}>
        {({ versions }) => (
          <>
            <DataTable
              caption={t.title}
              captionHidden
              rows={versions}
              rowKey={({ number }) => String(number)}
              empty={<p>{t.none}</p>}
              columns={[
                { key: 'number', header: t.number, cell: ({ number }) => number, namesRow: true },
                { key: 'kind', header: t.kind, cell: ({ kind, reason }) => `${t.kinds[kind]}: ${reason}` },
                { key: 'by', header: t.by, cell: ({ createdBy }) => createdBy },
                { key: 'at', header: t.at, cell: ({ createdAt }) => f.moment(createdAt) },
                {
                  key: 'files',
                  header: t.files,
                  cell: ({ number }) =>
                    report.formats.map((format) => (
                      <span key={format}>
                        <a href={exportUrl(report.id, format, number)} download>
                          {download.formats[format]}
                        </a>{' '}
                      </span>
                    )),
                },
              ]}
            />
            {versions.length > 1 && (
              <Form
                label={t.compare}
                onSubmit={(form) => setPair({ from: Number(form.get('from')), to: Number(form.get('to')) })}
              >
                <h3>{t.compare}</h3>
                {(['from', 'to'] as const).map((side) => (
                  <Select
                    key={side}
                    name={side}
                    label={t[side]}
                    defaultValue={String(versions[side === 'to' ? 0 : 1]?.number)}
                    options={versions.map(({ number, reason }) => ({
                      value: String(number),
                      label: `${number}: ${reason}`,
                    }))}
                  />
                ))}
                <Button type="submit">{t.show}</Button>
              </Form>
            )}
          </>
        )}
      </Loaded>
      {pair && <ComparedVersions reportId={report.id} {...pair} />}
    </section>
  );
}
