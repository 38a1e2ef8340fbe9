import { Button, LinkButton, PageHeading, ProblemAlert } from '../../components/index.ts';
import { api, ask } from '../../queries/client.ts';
import { useTexts } from '../../texts/index.tsx';
import { useSignIn } from './use-sign-in.ts';

/** Spends a one-time link on a press of the button: mail scanners open links, but press nothing. */
export function UseLink({ token }: { token: string }) {
  const t = useTexts().signin;
  const signIn = useSignIn(() => ask(api.v1.sessions.$post({ json: { token } })));

  return (
    <>
      <PageHeading title={t.openTitle} lead={t.openLead} />
      {signIn.isError && <ProblemAlert problem={signIn.error} />}
      {signIn.isError ? (
        <p>
          <LinkButton to="/sign-in">{t.newLink}</LinkButton>
        </p>
      ) : (
        <p>
          <Button busy={signIn.isPending} onClick={() => signIn.mutate()}>
            {t.open}
          </Button>
        </p>
      )}
    </>
  );
}
