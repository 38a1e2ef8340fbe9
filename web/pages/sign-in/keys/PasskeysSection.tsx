import { useState } from 'react';
import { Alert, Button, DataTable, Dialog, Form, FormButtons, TextField } from '../../../components/index.ts';
import { canUsePasskeys, NoPasskey, type OwnKeys, useAddPasskey } from '../../../queries/own-keys.ts';
import { useFormat, useTexts } from '../../../texts/index.tsx';
import { PasskeyButtons } from './PasskeyButtons.tsx';

/** My passkeys, and the way to add the one of this device. */
export function PasskeysSection({ passkeys }: { passkeys: OwnKeys['passkeys'] }) {
  const t = useTexts().keys;
  const { shortDay } = useFormat();
  const [adding, setAdding] = useState(false);
  const add = useAddPasskey();
  const cancelled = add.error instanceof NoPasskey;
  return (
    <section className="flow" aria-labelledby="passkeys">
      <h2 id="passkeys">{t.passkeysTitle}</h2>
      <p>{t.passkeysHelp}</p>
      {add.isSuccess && (
        <Alert tone="ok">
          <p>{t.passkeyAdded}</p>
        </Alert>
      )}
      <DataTable
        caption={t.passkeyCaption}
        captionHidden
        rows={passkeys}
        rowKey={({ id }) => id}
        empty={<p>{t.noPasskeys}</p>}
        columns={[
          { key: 'name', header: t.passkeyName, namesRow: true, cell: ({ name }) => name },
          { key: 'added', header: t.added, cell: ({ createdAt }) => shortDay(createdAt) },
          {
            key: 'used',
            header: t.lastUsed,
            cell: ({ lastUsedAt }) => (lastUsedAt ? shortDay(lastUsedAt) : t.never),
          },
          { key: 'change', header: t.actions, cell: (passkey) => <PasskeyButtons passkey={passkey} /> },
        ]}
      />
      <p>
        {canUsePasskeys() ? (
          <Button kind={passkeys.length === 0 ? 'primary' : 'secondary'} onClick={() => setAdding(true)}>
            {t.addPasskey}
          </Button>
        ) : (
          t.notHere
        )}
      </p>
      <Dialog open={adding} title={t.addPasskey} onClose={() => setAdding(false)}>
        {cancelled && (
          <Alert tone="error" title={t.noPasskeyTitle}>
            <p>{t.noPasskey}</p>
          </Alert>
        )}
        <Form
          problem={cancelled ? null : add.error}
          onSubmit={(values) => add.mutate(String(values.get('name') ?? ''), { onSuccess: () => setAdding(false) })}
        >
          <TextField name="name" label={t.passkeyName} description={t.passkeyNameDescription} autoComplete="off" />
          <FormButtons submit={t.addPasskey} busy={add.isPending} onCancel={() => setAdding(false)} />
        </Form>
      </Dialog>
    </section>
  );
}
