/** Who may own an action: the organisations that are members of the network now. */
import { queryOptions } from '@tanstack/react-query';

export const ownersQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['owners', networkId],
    queryFn: async (): Promise<{ id: string; name: string }[]> => {
      const response = await fetch(`/v1/networks/${networkId}/members`);
      const { members } = await response.json();
      return members;
    },
  });
