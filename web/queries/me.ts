/** Who is signed in, and what kind of installation this is. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, ask } from './client.ts';
import { ProblemError } from './problem.ts';

/** The signed-in user, or null. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async () => {
    try {
      return await ask(api.v1.sessions.current.$get());
    } catch (error) {
      if (error instanceof ProblemError && error.problem.status === 401) return null;
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});

export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: () => ask(api.v1.installation.$get()),
  staleTime: Number.POSITIVE_INFINITY,
});

export const useMe = () => useQuery(meQuery).data ?? null;
export const useInstallation = () => useQuery(installationQuery).data ?? null;
