import { Button, ButtonGroup, Form, PageHeading, TextField } from '../../components/index.ts';
import { api, ask } from '../../queries/client.ts';
import { useTexts } from '../../texts/index.tsx';
import { useSignIn } from './use-sign-in.ts';

/** Signs in with a password and a code of an app, or a recovery code. */
export function UsePassword({ onBack }: { onBack: () => void }) {
  const { keys: t, signin } = useTexts();
  const signIn = useSignIn((json: { email: string; password: string; code: string }) =>
    ask(api.v1['password-sessions'].$post({ json })),
  );
  return (
    <>
      <PageHeading title={t.withPasswordTitle} lead={t.withPasswordLead} />
      <Form
        problem={signIn.error}
        onSubmit={(values) => {
          const typed = (name: string) => String(values.get(name) ?? '');
          signIn.mutate({ email: typed('email'), password: typed('password'), code: typed('code') });
        }}
      >
        <TextField name="email" type="email" label={signin.email} autoComplete="username" spellCheck={false} />
        <TextField name="password" type="password" label={t.password} autoComplete="current-password" />
        <TextField name="code" label={t.code} description={t.codeDescription} autoComplete="one-time-code" />
        <ButtonGroup>
          <Button type="submit" busy={signIn.isPending}>
            {signin.open}
          </Button>
          <Button kind="secondary" onClick={onBack}>
            {t.withoutPassword}
          </Button>
        </ButtonGroup>
      </Form>
    </>
  );
}
