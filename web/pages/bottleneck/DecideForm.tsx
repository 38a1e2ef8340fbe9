import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Form, FormButtons, RadioGroup, Select, TextArea, TextField } from '../../components/index.ts';
import { actionsQuery } from '../../queries/actions.ts';
import { type Bottleneck, type BottleneckDecision, useDecide } from '../../queries/bottlenecks.ts';
import { useTexts } from '../../texts/index.tsx';

type Kind = BottleneckDecision['kind'];

const kinds: Kind[] = ['taken-up', 'passed-on', 'not-taken-up'];

type Props = { networkId: string; bottleneck: Bottleneck; onDone: () => void };

/** Takes a bottleneck up, passes it on, or says why not. */
export function DecideForm({ networkId, bottleneck, onDone }: Props) {
  const t = useTexts().bottleneck;
  const [kind, setKind] = useState<Kind | ''>('');
  const decide = useDecide(bottleneck.id);
  const { standing } = bottleneck;
  const after = standing.kind === 'decided' ? standing.decision.id : null;
  const read = (form: FormData) => {
    const shared = { after, note: String(form.get('note') ?? '') };
    if (kind === 'taken-up') return { kind, ...shared, actionId: String(form.get('actionId') ?? '') };
    if (kind === 'passed-on') return { kind, ...shared, to: String(form.get('to') ?? '') };
    // The server says so when nothing was chosen.
    return { kind: kind as 'not-taken-up', ...shared };
  };
  return (
    <Form problem={decide.error} onSubmit={(form) => decide.mutate(read(form), { onSuccess: onDone })}>
      <RadioGroup
        name="kind"
        label={t.kind}
        value={kind}
        onChange={(value) => {
          // What was wrong with another decision says nothing about this one.
          decide.reset();
          setKind(kinds.find((one) => one === value) ?? '');
        }}
        choices={kinds.map((value) => ({ value, label: t.kinds[value] }))}
      />
      {kind === 'taken-up' && <ActionField networkId={networkId} />}
      {kind === 'passed-on' && <TextField name="to" label={t.to} description={t.toHelp} />}
      {kind !== '' && (
        <TextArea
          key={kind}
          name="note"
          label={kind === 'not-taken-up' ? t.reason : t.note}
          description={bottleneck.broughtIn.kind === 'user' ? undefined : t.feedback}
          rows={4}
          maxLength={1000}
          optional={kind !== 'not-taken-up'}
        />
      )}
      <FormButtons submit={t.save} busy={decide.isPending} onCancel={onDone} />
    </Form>
  );
}

function ActionField({ networkId }: { networkId: string }) {
  const t = useTexts().bottleneck;
  const { actions } = useQuery(actionsQuery(networkId)).data ?? {};
  if (actions?.length === 0)
    return (
      <p>
        {t.noActions}{' '}
        <Link to="/networks/$networkId/agenda" params={{ networkId }} search={{}}>
          {t.toAgenda}
        </Link>
      </p>
    );
  return (
    <Select
      name="actionId"
      label={t.actionField}
      options={(actions ?? []).map(({ id, text, owner }) => ({ value: id, label: `${text} (${owner.name})` }))}
    />
  );
}
