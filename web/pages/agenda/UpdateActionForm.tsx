import { Form, FormButtons, RadioGroup, TextArea } from '../../components/index.ts';
import { type Action, type ActionState, actionStates, type NewUpdate } from '../../queries/actions.ts';
import { useTexts } from '../../texts/index.tsx';

type Props = {
  action: Action;
  problem: Error | null;
  busy: boolean;
  onSubmit: (update: NewUpdate) => void;
  onCancel: () => void;
};

/** Says what happened with an action and where it stands now. */
export function UpdateActionForm({ action, problem, busy, onSubmit, onCancel }: Props) {
  const t = useTexts();
  return (
    <>
      <p>{action.text}</p>
      <Form
        problem={problem}
        onSubmit={(form) => onSubmit({ state: form.get('state') as ActionState, note: String(form.get('note') ?? '') })}
      >
        <RadioGroup
          name="state"
          label={t.agenda.action.state}
          defaultValue={action.state}
          choices={actionStates.map((state) => ({
            value: state,
            label: t.agenda.states[state],
            description: t.agenda.stateHelp[state],
          }))}
        />
        <TextArea
          name="note"
          label={t.agenda.action.note}
          description={t.agenda.action.noteHelp}
          rows={3}
          maxLength={1000}
        />
        <FormButtons submit={t.agenda.action.saveUpdate} busy={busy} onCancel={onCancel} />
      </Form>
    </>
  );
}
