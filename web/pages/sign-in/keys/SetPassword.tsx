import { Button, Form, FormButtons, TextField } from '../../../components/index.ts';
import { useSetPassword } from '../../../queries/own-keys.ts';
import { useTexts } from '../../../texts/index.tsx';
import { QrCode } from '../../reflection/room/QrCode.tsx';

type Props = { secret: string; address: string; onDone: () => void };

/** The secret for the app, the password and the first code; afterwards the recovery codes, once. */
export function SetPassword({ secret, address, onDone }: Props) {
  const t = useTexts().keys;
  const set = useSetPassword();
  if (set.data) return <RecoveryCodes codes={set.data.recoveryCodes} onDone={onDone} />;
  return (
    <>
      <h3>{t.scanTitle}</h3>
      <p>{t.scan}</p>
      <div className="keys__qr">
        <QrCode text={address} label={t.qrLabel} />
      </div>
      <p>
        {t.secret}: <code>{secret.match(/.{4}/g)?.join(' ')}</code>
      </p>
      <Form
        problem={set.error}
        onSubmit={(values) =>
          set.mutate({ password: String(values.get('password') ?? ''), code: String(values.get('code') ?? '') })
        }
      >
        <TextField
          name="password"
          type="password"
          label={t.newPassword}
          description={t.newPasswordDescription}
          autoComplete="new-password"
        />
        <TextField
          name="code"
          label={t.code}
          description={t.newCodeDescription}
          inputMode="numeric"
          autoComplete="one-time-code"
        />
        <FormButtons submit={t.set} busy={set.isPending} onCancel={onDone} />
      </Form>
    </>
  );
}

function RecoveryCodes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const t = useTexts().keys;
  return (
    <>
      <h3>{t.codesTitle}</h3>
      <p>{t.codesHelp}</p>
      <ul className="keys__codes" aria-label={t.codesLabel}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p>
        <Button onClick={onDone}>{t.codesKept}</Button>
      </p>
    </>
  );
}
