import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type Draft, mapGroupsToThemes, type Theme } from '../../../../surveys/index.ts';
import {
  Alert,
  Button,
  ButtonGroup,
  FileField,
  Form,
  PageHeading,
  Select,
  TextField,
} from '../../../components/index.ts';
import { type ImportPreview, useAddDraft, usePreviewImport } from '../../../queries/questionnaire.ts';
import { useTexts } from '../../../texts/index.tsx';
import { itemsOf } from '../edit/operations/elements.ts';
import { RoomNav } from '../RoomNav.tsx';
import { GroupThemes } from './GroupThemes.tsx';
import { NotesTable } from './NotesTable.tsx';
import '../questionnaire.css';

/** A questionnaire from elsewhere: first what can be taken over and what not, then all of it as a draft, or nothing. */
export function ImportPage() {
  const { common, questionnaire } = useTexts();
  const t = questionnaire.importPage;
  const preview = usePreviewImport();
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <RoomNav />
      <Form
        problem={preview.error}
        onSubmit={(form) => {
          const file = form.get('file');
          const language = form.get('language');
          if (!(file instanceof File)) return;
          preview.mutate({ file, ...(language === 'nl' || language === 'en' ? { language } : {}) });
        }}
      >
        <FileField name="file" label={t.file} description={t.fileHelp} accept=".json,.lss,application/json,.xml" />
        <Select
          name="language"
          label={t.language}
          description={t.languageHelp}
          optional
          options={(['nl', 'en'] as const).map((value) => ({ value, label: common.languageNames[value] }))}
        />
        <ButtonGroup>
          <Button type="submit" busy={preview.isPending}>
            {t.read}
          </Button>
        </ButtonGroup>
      </Form>
      {preview.error && (
        <p role="status">
          <strong>{t.refused}</strong>
        </p>
      )}
      {preview.data && <Found key={preview.submittedAt} preview={preview.data} />}
    </>
  );
}

/** What the file holds, and the form that makes a draft of it. */
function Found({ preview }: { preview: ImportPreview }) {
  const { questionnaire } = useTexts();
  const t = questionnaire.importPage;
  const { format, draft, groups, notTaken, changed } = preview;
  const [themes, setThemes] = useState<Record<string, Theme | null>>({});
  const add = useAddDraft();
  const navigate = useNavigate();
  const make = (code: string): Draft =>
    groups.length === 0
      ? { ...draft, code }
      : mapGroupsToThemes(
          { ok: true, title: draft.title, description: draft.description, groups, notTaken, changed },
          themes,
          code,
        );
  return (
    <>
      <Alert tone="ok">
        <p>{t.readAlert(t.formats[format], itemsOf(draft).length)}</p>
      </Alert>
      {groups.length > 0 && <GroupThemes groups={groups} themes={themes} onChange={setThemes} />}
      <NotesTable title={t.notTakenTitle} none={t.allTaken} notes={notTaken} />
      <NotesTable title={t.changedTitle} none={t.noneChanged} notes={changed} />
      <section className="flow" aria-labelledby="make">
        <h2 id="make">{t.createTitle}</h2>
        <Form
          problem={add.error}
          onSubmit={(form) => {
            const code = String(form.get('code') ?? '').trim();
            add.mutate(
              { kind: 'imported', code, draft: make(code) },
              {
                onSuccess: ({ id }) => navigate({ to: '/questionnaires/drafts/$draftId', params: { draftId: id } }),
              },
            );
          }}
        >
          <TextField
            name="code"
            label={questionnaire.code}
            description={questionnaire.codeHelp}
            maxLength={80}
            autoCapitalize="none"
            defaultValue={draft.code === 'imported' ? '' : draft.code}
          />
          <ButtonGroup>
            <Button type="submit" busy={add.isPending}>
              {questionnaire.create}
            </Button>
          </ButtonGroup>
        </Form>
      </section>
    </>
  );
}
