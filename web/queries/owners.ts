/** Who may own an action: the organisations that are members of the network now. */
import { queryOptions } from '@tanstack/react-query';
import { api, ask } from './client.ts';

export const ownersQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['memberships', networkId, 'owners'],
    queryFn: async () => {
      const { memberships } = await ask(api.v1.networks[':networkId'].memberships.$get({ param: { networkId } }));
      return memberships
        .filter(({ to }) => to === null)
        .map(({ organisationId, organisation }) => ({ id: organisationId, name: organisation }));
    },
  });
