import { useRouterState } from '@tanstack/react-router';
import { AskForLink } from './AskForLink.tsx';
import { UseLink } from './UseLink.tsx';

/** Asks for a link by mail, or, with the token of such a link behind the #, signs in with it. */
export function SignInPage() {
  const token = useRouterState({ select: (state) => state.location.hash });
  return token ? <UseLink token={token} /> : <AskForLink />;
}
