import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, Card, Dialog, LinkButton, ProblemAlert } from '../../../components/index.ts';
import { type ListedDraft, useRemoveDraft } from '../../../queries/questionnaire.ts';
import { useFormat, useLanguage, useTexts } from '../../../texts/index.tsx';

/** A draft: where it comes from, who saved it last, and the way on. */
export function DraftCard({ draft }: { draft: ListedDraft }) {
  const { common, questionnaire: t } = useTexts();
  const { language } = useLanguage();
  const format = useFormat();
  const [removing, setRemoving] = useState(false);
  const remove = useRemoveDraft();
  const { id, code, basedOn, savedAt, savedBy } = draft;
  const title = draft.title[language]?.trim() || t.untitled;
  const origin =
    basedOn === null
      ? t.draftNew
      : basedOn.code === code
        ? t.draftOf(basedOn.number)
        : t.draftCopy(basedOn.code, basedOn.number);
  return (
    <Card
      title={
        <Link to="/questionnaires/drafts/$draftId" params={{ draftId: id }}>
          {title}
        </Link>
      }
      actions={
        <>
          <LinkButton kind="secondary" to="/questionnaires/drafts/$draftId/publish" params={{ draftId: id }}>
            {t.toPublish}
          </LinkButton>
          <Button kind="link" onClick={() => setRemoving(true)}>
            {t.remove}
            <span className="visually-hidden">: {title}</span>
          </Button>
        </>
      }
    >
      <p>{origin}</p>
      <p className="small">{t.savedBy(savedBy, format.moment(savedAt))}</p>
      <Dialog
        open={removing}
        title={t.removeTitle}
        onClose={() => setRemoving(false)}
        actions={
          <>
            <Button kind="danger" busy={remove.isPending} onClick={() => remove.mutate(id)}>
              {t.remove}
            </Button>
            <Button kind="secondary" onClick={() => setRemoving(false)}>
              {common.cancel}
            </Button>
          </>
        }
      >
        <p>{t.removeText(title)}</p>
        {remove.error && <ProblemAlert problem={remove.error} />}
      </Dialog>
    </Card>
  );
}
