import { useQuery } from '@tanstack/react-query';
import { Form, FormButtons, RadioGroup, Select, TextField } from '../../../components/index.ts';
import { networksQuery } from '../../../queries/networks.ts';
import type { useMakeApiToken } from '../../../queries/own-keys.ts';
import { useTexts } from '../../../texts/index.tsx';

type Props = { make: ReturnType<typeof useMakeApiToken>; onClose: () => void };

const lives = ['30', '90', '365'] as const;

/** What a new token is for, what it may do, where, and for how long. */
export function NewApiTokenForm({ make, onClose }: Props) {
  const t = useTexts().keys;
  const networks = useQuery(networksQuery).data?.networks ?? [];
  return (
    <Form
      problem={make.error}
      onSubmit={(values) => {
        const chosen = (name: string) => String(values.get(name) ?? '');
        make.mutate(
          {
            name: chosen('name'),
            scope: chosen('scope') === 'write' ? 'write' : 'read',
            networkId: chosen('networkId') || null,
            days: Number(chosen('days')),
          },
          { onSuccess: onClose },
        );
      }}
    >
      <TextField name="name" label={t.tokenName} description={t.tokenNameDescription} autoComplete="off" />
      <RadioGroup
        name="scope"
        label={t.scope}
        defaultValue="read"
        choices={(['read', 'write'] as const).map((value) => ({ value, label: t.scopes[value] }))}
      />
      <Select
        name="networkId"
        label={t.network}
        description={t.networkDescription}
        optional
        options={networks.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <RadioGroup
        name="days"
        label={t.days}
        defaultValue="90"
        choices={lives.map((value) => ({ value, label: t.daysChoices[value] }))}
      />
      <FormButtons submit={t.makeToken} busy={make.isPending} onCancel={onClose} />
    </Form>
  );
}
