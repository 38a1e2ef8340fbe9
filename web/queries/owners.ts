/** Who may own an action: the organisations that are members of the network now. */
import { useQuery } from '@tanstack/react-query';
import { membershipsQuery } from './networks.ts';

export const useOwners = (networkId: string) =>
  useQuery({
    ...membershipsQuery(networkId),
    select: ({ memberships }) =>
      memberships
        .filter(({ to }) => to === null)
        .map(({ organisationId, organisation }) => ({ id: organisationId, name: organisation })),
  });
