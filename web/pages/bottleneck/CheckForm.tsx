import { Form, FormButtons, RadioGroup, TextArea } from '../../components/index.ts';
import type { NewCheck, Solved } from '../../queries/bottlenecks.ts';
import { useTexts } from '../../texts/index.tsx';

const answers: Solved[] = ['yes', 'partly', 'no'];

type Props = {
  check: { solved: Solved; note: string } | null;
  problem: Error | null;
  busy: boolean;
  onSubmit: (check: NewCheck) => void;
  onCancel: () => void;
};

/** Whether a bottleneck was solved, says who brought it in. */
export function CheckForm({ check, problem, busy, onSubmit, onCancel }: Props) {
  const t = useTexts().bottleneck;
  return (
    <Form
      problem={problem}
      onSubmit={(form) =>
        // The server says so when nothing was chosen.
        onSubmit({ solved: form.get('solved') as Solved, note: String(form.get('note') ?? '') })
      }
    >
      <RadioGroup
        name="solved"
        label={t.checkField}
        defaultValue={check?.solved}
        choices={answers.map((value) => ({ value, label: t.checks[value] }))}
      />
      <TextArea name="note" label={t.checkNote} rows={3} maxLength={1000} optional defaultValue={check?.note} />
      <FormButtons submit={t.saveCheck} busy={busy} onCancel={onCancel} />
    </Form>
  );
}
