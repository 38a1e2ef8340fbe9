import { useState } from 'react';
import { Button, ButtonGroup, Dialog, Form, FormButtons, ProblemAlert, TextField } from '../../../components/index.ts';
import { type OwnKeys, useRemovePasskey, useRenamePasskey } from '../../../queries/own-keys.ts';
import { useTexts } from '../../../texts/index.tsx';

/** What can be done with a passkey: call it something else, or remove it. */
export function PasskeyButtons({ passkey }: { passkey: OwnKeys['passkeys'][number] }) {
  const { keys: t, common } = useTexts();
  const [asking, setAsking] = useState<'rename' | 'remove' | null>(null);
  const rename = useRenamePasskey();
  const remove = useRemovePasskey();
  const close = () => setAsking(null);
  const about = <span className="visually-hidden">{t.about(passkey.name)}</span>;
  return (
    <ButtonGroup>
      <Button kind="link" onClick={() => setAsking('rename')}>
        {t.rename}
        {about}
      </Button>
      <Button kind="link" onClick={() => setAsking('remove')}>
        {common.remove}
        {about}
      </Button>
      <Dialog open={asking === 'rename'} title={t.rename} onClose={close}>
        <Form
          problem={rename.error}
          onSubmit={(values) =>
            rename.mutate({ passkeyId: passkey.id, name: String(values.get('name') ?? '') }, { onSuccess: close })
          }
        >
          <TextField name="name" label={t.passkeyName} defaultValue={passkey.name} autoComplete="off" />
          <FormButtons submit={common.save} busy={rename.isPending} onCancel={close} />
        </Form>
      </Dialog>
      <Dialog
        open={asking === 'remove'}
        title={t.removePasskeyTitle(passkey.name)}
        onClose={close}
        actions={
          <>
            <Button kind="danger" busy={remove.isPending} onClick={() => remove.mutate(passkey.id)}>
              {common.remove}
            </Button>
            <Button kind="secondary" onClick={close}>
              {common.cancel}
            </Button>
          </>
        }
      >
        {remove.error && <ProblemAlert problem={remove.error} />}
        <p>{t.removePasskey}</p>
      </Dialog>
    </ButtonGroup>
  );
}
