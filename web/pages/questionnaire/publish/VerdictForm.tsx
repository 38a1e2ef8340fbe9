import type { ItemComparison, Verdict } from '../../../../surveys/index.ts';
import { Button, ButtonGroup, Details, Form, RadioGroup, TextArea } from '../../../components/index.ts';
import { type QuestionnaireDraft, useSaveVerdict } from '../../../queries/questionnaire.ts';
import { useLanguage, useTexts } from '../../../texts/index.tsx';
import { withVerdict } from './with-verdict.ts';

type VerdictFormProps = { stored: QuestionnaireDraft; comparison: ItemComparison; since: number; name: string };

/** The authors' own verdict on a change, with its reason in both languages; it is saved in the draft. */
export function VerdictForm({ stored, comparison, since, name }: VerdictFormProps) {
  const { questionnaire } = useTexts();
  const t = questionnaire.publishPage;
  const { language } = useLanguage();
  const save = useSaveVerdict(stored.id);
  const { item, verdict, reason, note } = comparison;
  const { revision, draft } = stored;
  const text = (form: FormData, field: string) => String(form.get(field) ?? '').trim();
  const verdicts = ['comparable', 'with-care', 'not-comparable'] as const;
  return (
    <Details summary={t.overrule}>
      <Form
        label={t.changeVerdict(language === 'nl' ? name : item)}
        problem={save.error}
        onSubmit={(form) => {
          const said = {
            since,
            verdict: text(form, 'verdict') as Verdict,
            reason: { nl: text(form, 'reason.nl'), en: text(form, 'reason.en') },
          };
          save.mutate({ revision, draft: withVerdict(draft, item, said) });
        }}
      >
        <RadioGroup
          name="verdict"
          label={t.verdict}
          defaultValue={verdict}
          choices={verdicts.map((one) => ({
            value: one,
            label: questionnaire.verdicts[one],
            description: questionnaire.verdictHelp[one],
          }))}
        />
        <TextArea
          name="reason.nl"
          label={t.reasonNl}
          description={t.reasonHelp}
          rows={2}
          maxLength={500}
          defaultValue={note?.nl ?? ''}
        />
        <TextArea name="reason.en" label={t.reasonEn} rows={2} maxLength={500} defaultValue={note?.en ?? ''} />
        <ButtonGroup>
          <Button type="submit" busy={save.isPending}>
            {t.saveVerdict}
          </Button>
          {reason === 'authors' && (
            <Button
              kind="secondary"
              onClick={() => save.mutate({ revision, draft: withVerdict(draft, item, undefined) })}
            >
              {t.withdraw}
            </Button>
          )}
        </ButtonGroup>
      </Form>
    </Details>
  );
}
