import { Button, ButtonGroup, CheckboxGroup, Form, FormButtons, RadioGroup, TextArea } from '../../components/index.ts';
import {
  type Objective,
  useAddObjective,
  useChangeObjective,
  useJudgeObjective,
  type Verdict,
  verdicts,
} from '../../queries/objectives.ts';
import type { NetworkOpportunity } from '../../queries/opportunities.ts';
import { useTexts } from '../../texts/index.tsx';

type Done = { onDone: () => void };
type Values = { text: string; horizon: Objective['horizon']; opportunities: string[] };

const valuesOf = (form: FormData): Values => ({
  text: String(form.get('text') ?? ''),
  horizon: String(form.get('horizon') ?? '') as Objective['horizon'],
  opportunities: form.getAll('opportunities').map(String),
});

type FieldsProps = Done & {
  opportunities: NetworkOpportunity[];
  objective?: Objective;
  problem: Error | null;
  busy: boolean;
  onSubmit: (values: Values) => void;
};

function ObjectiveFields({ opportunities, objective, problem, busy, onSubmit, onDone }: FieldsProps) {
  const t = useTexts().agenda.objective;
  return (
    <Form problem={problem} onSubmit={(form) => onSubmit(valuesOf(form))}>
      <TextArea
        name="text"
        label={t.text}
        description={t.textHelp}
        defaultValue={objective?.text}
        rows={3}
        maxLength={500}
      />
      <RadioGroup
        name="horizon"
        label={t.horizon}
        choices={(['one-year', 'two-years'] as const).map((value) => ({ value, label: t.horizons[value] }))}
        defaultValue={objective?.horizon ?? 'one-year'}
      />
      {opportunities.length > 0 && (
        <CheckboxGroup
          name="opportunities"
          label={t.opportunities}
          description={t.opportunitiesHelp}
          choices={opportunities.map(({ id, text }) => ({ value: id, label: text }))}
          defaultValues={objective?.opportunities.map(({ id }) => id) ?? []}
        />
      )}
      <FormButtons submit={t.save} busy={busy} onCancel={onDone} />
    </Form>
  );
}

/** Puts an objective on the agenda. */
export function NewObjectiveForm(props: Done & { networkId: string; opportunities: NetworkOpportunity[] }) {
  const { networkId, opportunities, onDone } = props;
  const add = useAddObjective(networkId);
  return (
    <ObjectiveFields
      opportunities={opportunities}
      problem={add.error}
      busy={add.isPending}
      onSubmit={(values) => add.mutate(values, { onSuccess: onDone })}
      onDone={onDone}
    />
  );
}

/** Changes what an objective says. */
export function ChangeObjectiveForm(props: Done & { objective: Objective; opportunities: NetworkOpportunity[] }) {
  const { objective, opportunities, onDone } = props;
  const change = useChangeObjective(objective.id);
  return (
    <ObjectiveFields
      opportunities={opportunities}
      objective={objective}
      problem={change.error}
      busy={change.isPending}
      onSubmit={(values) => change.mutate(values, { onSuccess: onDone })}
      onDone={onDone}
    />
  );
}

/** Was it solved? Closes an objective, or opens it again. */
export function OutcomeForm({ objective, onDone }: Done & { objective: Objective }) {
  const t = useTexts().agenda.objective;
  const judge = useJudgeObjective(objective.id);
  return (
    <Form
      problem={judge.error}
      onSubmit={(form) =>
        judge.mutate(
          { verdict: String(form.get('verdict') ?? '') as Verdict, note: String(form.get('note') ?? '') },
          { onSuccess: onDone },
        )
      }
    >
      <p>{objective.text}</p>
      <RadioGroup
        name="verdict"
        label={t.closeTitle}
        choices={verdicts.map((value) => ({ value, label: t.verdicts[value] }))}
        defaultValue={objective.outcome?.verdict}
      />
      <TextArea
        name="note"
        label={t.note}
        description={t.noteHelp}
        defaultValue={objective.outcome?.note}
        rows={3}
        maxLength={1000}
      />
      {objective.outcome && (
        <ButtonGroup>
          <Button kind="link" onClick={() => judge.mutate(null, { onSuccess: onDone })}>
            {t.reopen}
          </Button>
        </ButtonGroup>
      )}
      <FormButtons submit={t.saveOutcome} busy={judge.isPending} onCancel={onDone} />
    </Form>
  );
}
