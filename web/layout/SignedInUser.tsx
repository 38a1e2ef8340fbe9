import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from '../components/Button.tsx';
import { api, ask } from '../queries/client.ts';
import { useMe } from '../queries/me.ts';
import { useTexts } from '../texts/index.tsx';

/** Who is signed in and the way out; or the way in. */
export function SignedInUser() {
  const t = useTexts().common;
  const me = useMe();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const signOut = useMutation({
    mutationFn: () => ask(api.v1.sessions.current.$delete()),
    onSuccess: async () => {
      queryClient.clear();
      await navigate({ to: '/' });
    },
  });

  if (!me) {
    return (
      <Link className="header__link" to="/sign-in">
        {t.signIn}
      </Link>
    );
  }
  return (
    <div className="header__user">
      <Link className="header__link" to="/signing-in">
        <span className="visually-hidden">{t.signedInAs} </span>
        {me.name}
      </Link>
      <Button kind="link" className="header__link" busy={signOut.isPending} onClick={() => signOut.mutate()}>
        {t.signOut}
      </Button>
    </div>
  );
}
