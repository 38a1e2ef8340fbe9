import { useNavigate } from '@tanstack/react-router';
import { Dialog, Form, FormButtons, TextField } from '../../../components/index.ts';
import { useAddDraft } from '../../../queries/questionnaire.ts';
import { useTexts } from '../../../texts/index.tsx';

/** A new questionnaire, from nothing: its title in both languages and its code. */
export function NewDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTexts().questionnaire;
  const add = useAddDraft();
  const navigate = useNavigate();
  const text = (form: FormData, name: string) => String(form.get(name) ?? '');
  return (
    <Dialog open={open} title={t.newTitle} onClose={onClose}>
      <Form
        problem={add.error}
        onSubmit={(form) =>
          add.mutate(
            {
              kind: 'new',
              code: text(form, 'code'),
              title: { nl: text(form, 'title.nl'), en: text(form, 'title.en') },
            },
            {
              onSuccess: ({ id }) => navigate({ to: '/questionnaires/drafts/$draftId', params: { draftId: id } }),
            },
          )
        }
      >
        <TextField name="title.nl" label={t.titleNl} maxLength={200} />
        <TextField name="title.en" label={t.titleEn} maxLength={200} />
        <TextField name="code" label={t.code} description={t.codeHelp} maxLength={80} autoCapitalize="none" />
        <FormButtons submit={t.create} busy={add.isPending} onCancel={onClose} />
      </Form>
    </Dialog>
  );
}
