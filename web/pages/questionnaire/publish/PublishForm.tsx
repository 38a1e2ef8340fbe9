import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Alert, Button, ButtonGroup, Dialog, Form, TextArea } from '../../../components/index.ts';
import { type QuestionnaireDraft, usePublishDraft } from '../../../queries/questionnaire.ts';
import { useTexts } from '../../../texts/index.tsx';

type PublishFormProps = { stored: QuestionnaireDraft; number: number; isComplete: boolean };

/** What changed in words, and then for good, after being asked once more. */
export function PublishForm({ stored, number, isComplete }: PublishFormProps) {
  const { common, questionnaire } = useTexts();
  const t = questionnaire.publishPage;
  const [note, setNote] = useState<string | null>(null);
  const publish = usePublishDraft(stored.id);
  const navigate = useNavigate();
  const { code, revision } = stored;
  return (
    <section className="flow" aria-labelledby="publish">
      <h2 id="publish">{t.noteTitle}</h2>
      {!isComplete ? (
        <Alert tone="warning">
          <p>{t.notYet}</p>
        </Alert>
      ) : (
        <Form problem={publish.error} onSubmit={(form) => setNote(String(form.get('changeNote') ?? ''))}>
          <TextArea name="changeNote" label={t.note} description={t.noteHelp} rows={3} maxLength={1000} />
          <ButtonGroup>
            <Button type="submit">{t.publish(number)}</Button>
          </ButtonGroup>
        </Form>
      )}
      <Dialog
        open={note !== null}
        title={t.confirmTitle(number)}
        onClose={() => setNote(null)}
        actions={
          <>
            <Button
              busy={publish.isPending}
              onClick={() =>
                publish.mutate(
                  { revision, changeNote: note ?? '' },
                  {
                    onSuccess: (made) =>
                      navigate({
                        to: '/questionnaires/$code/versions/$number',
                        params: { code, number: String(made.number) },
                      }),
                    onError: () => setNote(null),
                  },
                )
              }
            >
              {t.confirmYes}
            </Button>
            <Button kind="secondary" onClick={() => setNote(null)}>
              {common.cancel}
            </Button>
          </>
        }
      >
        <p>{t.confirm}</p>
      </Dialog>
    </section>
  );
}
