import { DateField, Form, FormButtons, Select, TextArea } from '../../components/index.ts';
import { type Action, useAddAction, useChangeAction } from '../../queries/actions.ts';
import { useOwners } from '../../queries/owners.ts';
import { useTexts } from '../../texts/index.tsx';
import { ObjectiveChoice } from './ObjectiveChoice.tsx';

type Values = { text: string; ownerId: string; deadline: string; objectiveId: string | null };

const valuesOf = (form: FormData): Values => ({
  text: String(form.get('text') ?? ''),
  ownerId: String(form.get('ownerId') ?? ''),
  deadline: String(form.get('deadline') ?? ''),
  objectiveId: String(form.get('objectiveId') ?? '') || null,
});

type FieldsProps = {
  networkId: string;
  problem: Error | null;
  busy: boolean;
  action?: Action;
  onSubmit: (values: Values) => void;
  onCancel: () => void;
};

/** What an action says: what, who, when. */
function ActionFields({ networkId, problem, busy, action, onSubmit, onCancel }: FieldsProps) {
  const t = useTexts();
  const { data: owners } = useOwners(networkId);
  const options = (owners ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const hasLeft = owners && action && !owners.some(({ id }) => id === action.owner.id);
  if (hasLeft) options.push({ value: action.owner.id, label: t.agenda.action.ownerLeft(action.owner.name) });
  return (
    <Form problem={problem} onSubmit={(form) => onSubmit(valuesOf(form))}>
      <TextArea
        name="text"
        label={t.agenda.action.text}
        description={t.agenda.action.textHelp}
        defaultValue={action?.text}
        rows={3}
        maxLength={500}
      />
      {owners && (
        <Select
          name="ownerId"
          label={t.agenda.action.owner}
          description={t.agenda.action.ownerHelp}
          options={options}
          defaultValue={action?.owner.id}
        />
      )}
      <DateField name="deadline" label={t.agenda.action.deadline} defaultValue={action?.deadline} />
      <ObjectiveChoice networkId={networkId} chosen={action?.objective ?? null} />
      <FormButtons submit={t.agenda.action.save} busy={busy} onCancel={onCancel} />
    </Form>
  );
}

type Done = { onDone: () => void };

/** Puts an action on the agenda, from an improvement opportunity or on its own. */
export function NewActionForm(props: Done & { networkId: string; opportunity: { id: string; text: string } | null }) {
  const { networkId, opportunity, onDone } = props;
  const t = useTexts().agenda.action;
  const add = useAddAction(networkId);
  return (
    <>
      {opportunity && <p>{t.forOpportunity(opportunity.text)}</p>}
      <ActionFields
        networkId={networkId}
        problem={add.error}
        busy={add.isPending}
        onSubmit={(values) => add.mutate({ ...values, opportunityId: opportunity?.id ?? null }, { onSuccess: onDone })}
        onCancel={onDone}
      />
    </>
  );
}

/** Changes the text, the owner or the deadline of an action. */
export function ChangeActionForm(props: Done & { networkId: string; action: Action }) {
  const { networkId, action, onDone } = props;
  const change = useChangeAction(action.id);
  return (
    <ActionFields
      networkId={networkId}
      action={action}
      problem={change.error}
      busy={change.isPending}
      onSubmit={(values) => change.mutate(values, { onSuccess: onDone })}
      onCancel={onDone}
    />
  );
}
