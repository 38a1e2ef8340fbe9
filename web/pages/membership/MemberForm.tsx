import { Form, FormButtons, Select, TextField } from '../../components/index.ts';
import { type Membership, type NewMember, useAddMember, useChangeMember } from '../../queries/networks.ts';
import { useTexts } from '../../texts/index.tsx';

const valuesOf = (form: FormData): NewMember => ({
  organisation: String(form.get('organisation') ?? ''),
  sector: String(form.get('sector') ?? ''),
  contactName: String(form.get('contactName') ?? ''),
  contactEmail: String(form.get('contactEmail') ?? ''),
  contactLocale: form.get('contactLocale') === 'en' ? 'en' : 'nl',
});

type FieldsProps = {
  member?: Membership;
  problem: Error | null;
  busy: boolean;
  onSubmit: (values: NewMember) => void;
  onCancel: () => void;
};

function MemberFields({ member, problem, busy, onSubmit, onCancel }: FieldsProps) {
  const t = useTexts();
  return (
    <Form problem={problem} onSubmit={(form) => onSubmit(valuesOf(form))}>
      {!member && <TextField name="organisation" label={t.membership.organisation} />}
      <TextField name="sector" label={t.membership.sector} defaultValue={member?.sector} />
      <TextField
        name="contactName"
        label={t.membership.contact}
        defaultValue={member?.contactName}
        autoComplete="off"
      />
      <TextField
        name="contactEmail"
        type="email"
        label={t.membership.email}
        defaultValue={member?.contactEmail}
        autoComplete="off"
      />
      <Select
        name="contactLocale"
        label={t.membership.language}
        options={[
          { value: 'nl', label: t.common.languageNames.nl },
          { value: 'en', label: t.common.languageNames.en },
        ]}
        defaultValue={member?.contactLocale ?? 'nl'}
      />
      <FormButtons submit={t.common.save} busy={busy} onCancel={onCancel} />
    </Form>
  );
}

export function AddMemberForm({ networkId, onDone }: { networkId: string; onDone: () => void }) {
  const add = useAddMember(networkId);
  return (
    <MemberFields
      problem={add.error}
      busy={add.isPending}
      onSubmit={(values) => add.mutate(values, { onSuccess: onDone })}
      onCancel={onDone}
    />
  );
}

/** Changes the sector and the contact: a contact may hand over to a colleague. */
export function ChangeMemberForm({ member, onDone }: { member: Membership; onDone: () => void }) {
  const change = useChangeMember();
  return (
    <MemberFields
      member={member}
      problem={change.error}
      busy={change.isPending}
      onSubmit={({ organisation: _, ...values }) =>
        change.mutate({ ...values, membershipId: member.id }, { onSuccess: onDone })
      }
      onCancel={onDone}
    />
  );
}
