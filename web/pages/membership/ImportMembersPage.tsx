import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  Alert,
  AnchorButton,
  Button,
  ButtonGroup,
  DataTable,
  FileField,
  Form,
  PageHeading,
  ProblemAlert,
} from '../../components/index.ts';
import { useImportMembers, usePreviewMembers } from '../../queries/networks.ts';
import { useTexts } from '../../texts/index.tsx';

/** Members from a spreadsheet: first what the file says and what is wrong with it, then all of them, or none. */
export function ImportMembersPage() {
  const t = useTexts().membership;
  const { networkId } = useParams({ from: '/signed-in/networks/$networkId/members/import' });
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const preview = usePreviewMembers(networkId);
  const importing = useImportMembers(networkId);
  const example = `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${t.exampleRows.map((row) => row.join(';')).join('\r\n')}\r\n`)}`;
  const read = preview.data;
  return (
    <>
      <PageHeading title={t.importTitle} lead={t.importLead} />
      <Form
        problem={preview.error}
        onSubmit={(form) => {
          const chosen = form.get('file');
          if (!(chosen instanceof File)) return;
          setFile(chosen);
          importing.reset();
          preview.mutate(chosen);
        }}
      >
        <FileField name="file" label={t.file} description={t.fileHelp} accept=".csv,.xlsx" />
        <ButtonGroup>
          <Button type="submit" busy={preview.isPending}>
            {t.read}
          </Button>
          <AnchorButton kind="secondary" href={example} download={t.exampleName}>
            {t.example}
          </AnchorButton>
        </ButtonGroup>
      </Form>
      {read && read.errors.length > 0 && (
        <>
          <Alert tone="error">
            <p>{t.notRight(read.errors.length)}</p>
          </Alert>
          <DataTable
            caption={t.errorsCaption}
            columns={[
              { key: 'field', header: t.place, cell: ({ field }) => t.placeOf(field), namesRow: true },
              { key: 'message', header: t.problem, cell: ({ message }) => message },
            ]}
            rows={read.errors}
            rowKey={({ field, message }) => `${field} ${message}`}
          />
        </>
      )}
      {read && read.errors.length === 0 && file && (
        <>
          <Alert tone="ok">
            <p>{t.allRight(read.members.length)}</p>
          </Alert>
          {importing.error && <ProblemAlert problem={importing.error} />}
          <ButtonGroup>
            <Button
              busy={importing.isPending}
              onClick={() =>
                importing.mutate(file, {
                  onSuccess: () => navigate({ to: '/networks/$networkId/members', params: { networkId } }),
                })
              }
            >
              {t.confirm(read.members.length)}
            </Button>
          </ButtonGroup>
        </>
      )}
      {read && read.members.length > 0 && (
        <DataTable
          caption={t.rowsCaption}
          columns={[
            { key: 'row', header: t.row, cell: ({ row }) => row, kind: 'number' },
            { key: 'organisation', header: t.organisation, cell: ({ organisation }) => organisation, namesRow: true },
            { key: 'sector', header: t.sector, cell: ({ sector }) => sector },
            { key: 'contact', header: t.contact, cell: ({ contactName }) => contactName },
            { key: 'email', header: t.email, cell: ({ contactEmail }) => contactEmail },
          ]}
          rows={read.members}
          rowKey={({ row }) => String(row)}
        />
      )}
    </>
  );
}
