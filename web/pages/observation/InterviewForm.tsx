import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, ButtonGroup, DateField, Form, RadioGroup, Select } from '../../components/index.ts';
import { type NewInterview, useAddInterview } from '../../queries/interviews.ts';
import { useTexts } from '../../texts/index.tsx';

type Props = { waveId: string; organisations: { id: string; name: string }[] };

/** Writes down that an interview was held, and goes on to what was said in it. */
export function InterviewForm({ waveId, organisations }: Props) {
  const t = useTexts().observation;
  const navigate = useNavigate();
  const [kind, setKind] = useState<NewInterview['kind']>('organisation');
  const add = useAddInterview(waveId);
  const save = async (values: FormData) => {
    const heldOn = String(values.get('heldOn') ?? '');
    const organisationId = String(values.get('organisationId') ?? '');
    const held: NewInterview = kind === 'organisation' ? { kind, organisationId, heldOn } : { kind, heldOn };
    const added = await add.mutateAsync(held).catch(() => null);
    if (added) {
      await navigate({ to: '/waves/$waveId/interviews/$interviewId', params: { waveId, interviewId: added.id } });
    }
  };
  return (
    <Form problem={add.error} onSubmit={save} label={t.addInterview}>
      <RadioGroup
        name="kind"
        label={t.kind}
        description={t.kindHelp}
        value={kind}
        onChange={(value) => setKind(value as NewInterview['kind'])}
        choices={(['organisation', 'expert-by-experience'] as const).map((value) => ({ value, label: t.kinds[value] }))}
      />
      {kind === 'organisation' && (
        <Select
          name="organisationId"
          label={t.organisation}
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <DateField name="heldOn" label={t.heldOn} />
      <ButtonGroup>
        <Button type="submit" busy={add.isPending}>
          {t.saveInterview}
        </Button>
      </ButtonGroup>
    </Form>
  );
}
