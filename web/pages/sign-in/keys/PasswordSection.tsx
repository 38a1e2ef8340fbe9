import { useState } from 'react';
import { Alert, Button, ButtonGroup, Dialog, ProblemAlert } from '../../../components/index.ts';
import { type OwnKeys, useOfferAuthenticator, useRemovePassword } from '../../../queries/own-keys.ts';
import { useFormat, useTexts } from '../../../texts/index.tsx';
import { SetPassword } from './SetPassword.tsx';

const few = 3;

/** Whether there is a password with an app, and the way to set it, to set it again, and to remove it. */
export function PasswordSection({ password }: { password: OwnKeys['password'] }) {
  const { keys: t, common } = useTexts();
  const { day } = useFormat();
  const [removing, setRemoving] = useState(false);
  const offer = useOfferAuthenticator();
  const remove = useRemovePassword();
  const isSet = password.kind === 'set';
  return (
    <section className="flow" aria-labelledby="password">
      <h2 id="password">{t.passwordTitle}</h2>
      <p>{t.passwordHelp}</p>
      <p>{isSet ? t.passwordSet(day(password.since), password.recoveryCodesLeft) : t.passwordNone}</p>
      {isSet && password.recoveryCodesLeft < few && (
        <Alert tone="warning">
          <p>{t.fewCodes}</p>
        </Alert>
      )}
      {offer.error && <ProblemAlert problem={offer.error} />}
      {offer.data ? (
        <SetPassword key={offer.data.secret} {...offer.data} onDone={() => offer.reset()} />
      ) : (
        <ButtonGroup>
          <Button kind="secondary" busy={offer.isPending} onClick={() => offer.mutate()}>
            {isSet ? t.setUpAgain : t.setUp}
          </Button>
          {isSet && (
            <Button kind="secondary" onClick={() => setRemoving(true)}>
              {common.remove}
              <span className="visually-hidden">{t.about(t.password)}</span>
            </Button>
          )}
        </ButtonGroup>
      )}
      <Dialog
        open={removing}
        title={t.removePasswordTitle}
        onClose={() => setRemoving(false)}
        actions={
          <>
            <Button
              kind="danger"
              busy={remove.isPending}
              onClick={() => remove.mutate(undefined, { onSuccess: () => setRemoving(false) })}
            >
              {common.remove}
            </Button>
            <Button kind="secondary" onClick={() => setRemoving(false)}>
              {common.cancel}
            </Button>
          </>
        }
      >
        {remove.error && <ProblemAlert problem={remove.error} />}
        <p>{t.removePassword}</p>
      </Dialog>
    </section>
  );
}
