import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { meQuery } from '../../queries/me.ts';
import { takePage } from './return-to.ts';

/** A way to sign in; afterwards everything is asked anew, and one is where one wanted to be. */
export function useSignIn<T = void>(signIn: (given: T) => Promise<unknown>) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: signIn,
    onSuccess: async () => {
      await queryClient.invalidateQueries();
      await queryClient.fetchQuery(meQuery);
      await navigate({ href: takePage(), replace: true });
    },
  });
}
