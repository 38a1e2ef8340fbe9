import { type Theme, themeCodes } from '../../../../surveys/framework.ts';
import { Form, FormButtons, Select, TextArea } from '../../../components/index.ts';
import { type Opportunity, useChangeOpportunity } from '../../../queries/opportunities.ts';
import { useTexts } from '../../../texts/index.tsx';
import { AnsweredThemes } from './AnsweredThemes.tsx';

/** Rewords an improvement opportunity, or moves it to another theme. */
export function ChangeOpportunityForm({ opportunity, onDone }: { opportunity: Opportunity; onDone: () => void }) {
  const t = useTexts();
  const change = useChangeOpportunity(opportunity.id);
  return (
    <Form
      problem={change.error}
      onSubmit={(form) =>
        change.mutate(
          {
            theme: form.get('theme') as Theme,
            text: String(form.get('text') ?? ''),
            codes: form.getAll('codes').map(String),
          },
          { onSuccess: onDone },
        )
      }
    >
      <TextArea name="text" label={t.reflection.text} defaultValue={opportunity.text} rows={3} maxLength={500} />
      <Select
        name="theme"
        label={t.reflection.theme}
        defaultValue={opportunity.theme}
        options={themeCodes.map((code) => ({ value: code, label: t.common.themes[code] }))}
      />
      <AnsweredThemes opportunity={opportunity} />
      <FormButtons submit={t.common.save} busy={change.isPending} onCancel={onDone} />
    </Form>
  );
}
