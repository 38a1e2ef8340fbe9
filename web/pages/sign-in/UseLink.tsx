import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, LinkButton, PageHeading, ProblemAlert } from '../../components/index.ts';
import { api, ask } from '../../queries/client.ts';
import { meQuery } from '../../queries/me.ts';
import { useTexts } from '../../texts/index.tsx';
import { takePage } from './return-to.ts';

/** Spends a one-time link on a press of the button: mail scanners open links, but press nothing. */
export function UseLink({ token }: { token: string }) {
  const t = useTexts().signin;
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const signIn = useMutation({
    mutationFn: () => ask(api.v1.sessions.$post({ json: { token } })),
    onSuccess: async () => {
      await queryClient.invalidateQueries();
      await queryClient.fetchQuery(meQuery);
      await navigate({ href: takePage(), replace: true });
    },
  });

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
