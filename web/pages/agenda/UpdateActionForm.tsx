import { Form, FormButtons, RadioGroup, TextArea } from '../../components/index.ts';
import { type Action, type ActionState, actionStates, useUpdateAction } from '../../queries/actions.ts';
import { useTexts } from '../../texts/index.tsx';

/** Writes down what happened with an action and where it stands now. */
export function UpdateActionForm({ action, onDone }: { action: Action; onDone: () => void }) {
  const t = useTexts();
  const update = useUpdateAction(action.id);
  return (
    <>
      <p>{action.text}</p>
      <Form
        problem={update.error}
        onSubmit={(form) =>
          update.mutate(
            { state: form.get('state') as ActionState, note: String(form.get('note') ?? '') },
            { onSuccess: onDone },
          )
        }
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
        <FormButtons submit={t.agenda.action.saveUpdate} busy={update.isPending} onCancel={onDone} />
      </Form>
    </>
  );
}
