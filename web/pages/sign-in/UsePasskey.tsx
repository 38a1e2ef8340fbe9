import { Alert, Button, ProblemAlert } from '../../components/index.ts';
import { canUsePasskeys, NoPasskey, signInWithPasskey } from '../../queries/own-keys.ts';
import { useTexts } from '../../texts/index.tsx';
import { useSignIn } from './use-sign-in.ts';

/** Signs in with a passkey of this device; not there where the browser has none. */
export function UsePasskey() {
  const t = useTexts().keys;
  const signIn = useSignIn(signInWithPasskey);
  if (!canUsePasskeys()) return null;
  return (
    <>
      {signIn.error instanceof NoPasskey ? (
        <Alert tone="error" title={t.noPasskeyTitle}>
          <p>{t.noPasskey}</p>
        </Alert>
      ) : (
        signIn.error && <ProblemAlert problem={signIn.error} />
      )}
      <p>
        <Button kind="secondary" busy={signIn.isPending} onClick={() => signIn.mutate()}>
          {t.signInWithPasskey}
        </Button>
      </p>
    </>
  );
}
