/** What became of the members of a network: other names, mergers, splits. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { NewOrganisationChange } from '../../api/schemas/organisation-change.ts';
import { type Answered, api, ask } from './client.ts';

const list = (networkId: string) =>
  api.v1.networks[':networkId']['organisation-changes'].$get({ param: { networkId } });

export type { NewOrganisationChange };
export type OrganisationChange = Answered<Awaited<ReturnType<typeof list>>>['organisationChanges'][number];

export const organisationChangesQuery = (networkId: string) =>
  queryOptions({ queryKey: ['organisation-changes', networkId], queryFn: () => ask(list(networkId)) });

export function useChangeOrganisation() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ membershipId, ...json }: NewOrganisationChange & { membershipId: string }) =>
      ask(api.v1.memberships[':membershipId']['organisation-changes'].$post({ param: { membershipId }, json })),
    onSuccess: () =>
      Promise.all(
        ['memberships', 'organisation-changes', 'networks'].map((key) =>
          queryClient.invalidateQueries({ queryKey: [key] }),
        ),
      ),
  });
}
