import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, DataTable, Dialog, Form, Loaded, TextField } from '../../components/index.ts';
import { type Code, type CodebookChange, codebookChangesQuery, useChangeCodebook } from '../../queries/codebook.ts';
import { useFormat, useLanguage, useTexts } from '../../texts/index.tsx';

/** What was changed, by whom, when and why; the last change of a code can be taken back. */
export function History({ codes }: { codes: Code[] }) {
  const t = useTexts().codebook;
  const { language } = useLanguage();
  const { moment } = useFormat();
  const [open, setOpen] = useState<CodebookChange | null>(null);
  const reverse = useChangeCodebook();
  const labelOf = (code: string) => codes.find((one) => one.code === code)?.label[language] ?? code;
  const what = ({ kind, code, into }: CodebookChange) =>
    t.kinds[kind](labelOf(code), into === null ? '' : labelOf(into));
  return (
    <section className="flow">
      <h2>{t.history}</h2>
      <Loaded query={useQuery(codebookChangesQuery)}>
        {({ changes }) => (
          <DataTable
            caption={t.history}
            captionHidden
            rows={changes}
            rowKey={({ id }) => id}
            empty={<p>{t.noHistory}</p>}
            columns={[
              { key: 'what', header: t.what, namesRow: true, cell: what },
              { key: 'why', header: t.whyHead, cell: ({ why }) => why },
              { key: 'who', header: t.who, cell: ({ by }) => by },
              { key: 'when', header: t.when, cell: ({ at }) => moment(at) },
              {
                key: 'undo',
                header: t.undoHead,
                cell: (one) =>
                  one.reversed ? (
                    t.undone
                  ) : one.reversible ? (
                    <Button kind="link" onClick={() => setOpen(one)} aria-label={`${t.undo}: ${what(one)}`}>
                      {t.undo}
                    </Button>
                  ) : (
                    ''
                  ),
              },
            ]}
          />
        )}
      </Loaded>
      <Dialog open={open !== null} title={t.undo} onClose={() => setOpen(null)}>
        {open && (
          <Form
            label={t.undo}
            problem={reverse.error}
            onSubmit={(values) =>
              reverse.mutate(
                { kind: 'reverse', changeId: open.id, why: String(values.get('why') ?? '') },
                { onSuccess: () => setOpen(null) },
              )
            }
          >
            <p>{what(open)}</p>
            <TextField name="why" label={t.why} />
            <Button type="submit" busy={reverse.isPending}>
              {t.undo}
            </Button>
          </Form>
        )}
      </Dialog>
    </section>
  );
}
