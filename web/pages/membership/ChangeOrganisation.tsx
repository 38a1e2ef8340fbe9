import { useState } from 'react';
import { DateField, Dialog, Form, FormButtons, RadioGroup, Select, TextField } from '../../components/index.ts';
import type { Membership } from '../../queries/networks.ts';
import { type NewOrganisationChange, useChangeOrganisation } from '../../queries/organisation-changes.ts';
import { useTexts } from '../../texts/index.tsx';

const kinds = ['renamed', 'merged', 'split'] as const;
type Kind = (typeof kinds)[number];

type Props = { member: Membership; others: Membership[]; onDone: () => void };

/** What became of a member: another name, merged into another member, or one that split from it. */
export function ChangeOrganisation({ member, others, onDone }: Props) {
  const t = useTexts();
  const [kind, setKind] = useState<Kind>('renamed');
  const change = useChangeOrganisation();
  const words = t.membership.reshape;
  return (
    <Dialog open title={words.title(member.organisation)} onClose={onDone}>
      <Form
        problem={change.error}
        onSubmit={(form) => change.mutate({ membershipId: member.id, ...changeOf(kind, form) }, { onSuccess: onDone })}
      >
        <RadioGroup
          name="kind"
          label={words.what}
          value={kind}
          onChange={(value) => setKind(kinds.find((one) => one === value) ?? 'renamed')}
          choices={kinds.map((value) => ({ value, label: words.kind[value], description: words.help[value] }))}
        />
        {kind === 'renamed' && <TextField name="name" label={words.newName} defaultValue={member.organisation} />}
        {kind === 'merged' && (
          <Select
            name="into"
            label={words.into}
            options={others.map(({ id, organisation }) => ({ value: id, label: organisation }))}
            defaultValue=""
          />
        )}
        {kind === 'split' && (
          <>
            <TextField name="organisation" label={words.newOrganisation} />
            <TextField name="sector" label={t.membership.sector} defaultValue={member.sector} />
            <TextField name="contactName" label={t.membership.contact} autoComplete="off" />
            <TextField name="contactEmail" type="email" label={t.membership.email} autoComplete="off" />
          </>
        )}
        <DateField name="on" label={words.on} />
        <FormButtons submit={t.common.save} busy={change.isPending} onCancel={onDone} />
      </Form>
    </Dialog>
  );
}

function changeOf(kind: Kind, form: FormData): NewOrganisationChange {
  const value = (name: string) => String(form.get(name) ?? '');
  const on = value('on');
  if (kind === 'renamed') return { kind, name: value('name'), on };
  if (kind === 'merged') return { kind, into: value('into'), on };
  const [organisation, sector] = [value('organisation'), value('sector')];
  return { kind, organisation, sector, contactName: value('contactName'), contactEmail: value('contactEmail'), on };
}
