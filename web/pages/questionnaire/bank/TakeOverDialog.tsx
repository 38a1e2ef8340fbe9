import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Dialog, Form, FormButtons, Loaded, ProblemAlert, Select } from '../../../components/index.ts';
import { type BankItem, questionnaireDraftsQuery, useTakeOver } from '../../../queries/questionnaire.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';
import { intoDraft } from './into-draft.ts';

/** Into which draft a question of the bank goes; ends in the editor, at that question. */
export function TakeOverDialog({ item, onClose }: { item: BankItem | null; onClose: () => void }) {
  const { questionnaire } = useTexts();
  const t = questionnaire.bankPage;
  const { language } = useLanguage();
  const drafts = useQuery({ ...questionnaireDraftsQuery, enabled: item !== null });
  const take = useTakeOver();
  const navigate = useNavigate();
  const outcome = take.data?.outcome;
  const close = () => {
    take.reset();
    onClose();
  };
  return (
    <Dialog open={item !== null} title={t.takeTitle} onClose={close}>
      {item && (
        <Loaded query={drafts}>
          {({ drafts: all }) =>
            all.length === 0 ? (
              <p>{t.noDrafts}</p>
            ) : (
              <Form
                onSubmit={(form) => {
                  const draftId = String(form.get('draft') ?? '');
                  if (draftId === '') return;
                  take.mutate(
                    { draftId, change: (draft) => intoDraft(draft, item.question) },
                    {
                      onSuccess: ({ outcome: kind }) =>
                        kind === 'taken' &&
                        navigate({
                          to: '/questionnaires/drafts/$draftId',
                          params: { draftId },
                          search: { item: item.code, view: 'item' },
                        }),
                    },
                  );
                }}
              >
                <p>{item.question.title[language]}</p>
                <Select
                  name="draft"
                  label={t.draft}
                  options={all.map(({ id, title, code }) => ({ value: id, label: title[language] || code }))}
                />
                {outcome === 'present' && <p role="alert">{t.present}</p>}
                {outcome === 'no-page' && <p role="alert">{t.noPage}</p>}
                {take.error && <ProblemAlert problem={take.error} />}
                <FormButtons submit={t.takeNow} busy={take.isPending} onCancel={close} />
              </Form>
            )
          }
        </Loaded>
      )}
    </Dialog>
  );
}
