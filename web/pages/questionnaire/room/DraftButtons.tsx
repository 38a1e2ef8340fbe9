import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Dialog, Form, FormButtons, LinkButton, ProblemAlert, TextField } from '../../../components/index.ts';
import { useAddDraft } from '../../../queries/questionnaire.ts';
import { useTexts } from '../../../texts/index.tsx';

type DraftButtonsProps = {
  code: string;
  number: number;
  title: string;
  /** The draft of the next version, where one was started. */
  draftId: string | null;
};

/** From a published version to a draft: the next version of the same questionnaire, or a copy that is another one. */
export function DraftButtons({ code, number, title, draftId }: DraftButtonsProps) {
  const t = useTexts().questionnaire;
  const [copying, setCopying] = useState(false);
  const next = useAddDraft();
  const copy = useAddDraft();
  const navigate = useNavigate();
  const open = ({ id }: { id: string }) => navigate({ to: '/questionnaires/drafts/$draftId', params: { draftId: id } });
  return (
    <>
      {draftId !== null ? (
        <LinkButton kind="secondary" to="/questionnaires/drafts/$draftId" params={{ draftId }}>
          {t.continueDraft}
        </LinkButton>
      ) : (
        <Button
          kind="secondary"
          busy={next.isPending}
          onClick={() => next.mutate({ kind: 'next-version', code }, { onSuccess: open })}
        >
          {t.nextVersion}
          <span className="visually-hidden">: {title}</span>
        </Button>
      )}
      <Button kind="secondary" onClick={() => setCopying(true)}>
        {t.copy}
        <span className="visually-hidden">: {title}</span>
      </Button>
      {next.error && <ProblemAlert problem={next.error} />}
      <Dialog open={copying} title={t.copyTitle(title, number)} onClose={() => setCopying(false)}>
        <p>{t.copyLead}</p>
        <Form
          problem={copy.error}
          onSubmit={(form) =>
            copy.mutate({ kind: 'copy', code, number, newCode: String(form.get('newCode') ?? '') }, { onSuccess: open })
          }
        >
          <TextField name="newCode" label={t.code} description={t.codeHelp} maxLength={80} autoCapitalize="none" />
          <FormButtons submit={t.create} busy={copy.isPending} onCancel={() => setCopying(false)} />
        </Form>
      </Dialog>
    </>
  );
}
