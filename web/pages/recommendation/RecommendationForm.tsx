import { type Theme, themeCodes } from '../../../surveys/framework.ts';
import { CheckboxGroup, Form, FormButtons, Select, TextArea, TextField } from '../../components/index.ts';
import type { Recommendation, RecommendationWords } from '../../queries/recommendations.ts';
import { useTexts } from '../../texts/index.tsx';

type FormProps = {
  /** Improvement themes that the published picture shows. */
  choices: { value: string; label: string }[];
  recommendation?: Recommendation;
  problem: Error | null;
  busy: boolean;
  onSubmit: (words: RecommendationWords) => void;
  onCancel: () => void;
};

/** What a recommendation says, and what it rests on. */
export function RecommendationForm({ choices, recommendation, problem, busy, onSubmit, onCancel }: FormProps) {
  const { recommendation: t, common } = useTexts();
  return (
    <Form
      problem={problem}
      onSubmit={(form) =>
        onSubmit({
          theme: String(form.get('theme')) as Theme,
          title: String(form.get('title')),
          text: String(form.get('text')),
          evidence: form.getAll('evidence').map(String),
        })
      }
    >
      <Select
        name="theme"
        label={t.theme}
        options={themeCodes.map((value) => ({ value, label: common.themes[value] }))}
        defaultValue={recommendation?.theme}
      />
      <TextField name="title" label={t.name} defaultValue={recommendation?.title} />
      <TextArea name="text" label={t.text} rows={6} maxLength={5000} defaultValue={recommendation?.text} />
      {choices.length > 0 && (
        <CheckboxGroup
          name="evidence"
          label={t.evidence}
          description={t.evidenceHelp}
          choices={choices}
          defaultValues={recommendation?.evidence.map(({ code }) => code)}
          optional
        />
      )}
      <FormButtons submit={t.save} busy={busy} onCancel={onCancel} />
    </Form>
  );
}
