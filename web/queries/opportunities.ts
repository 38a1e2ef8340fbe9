/** Improvement opportunities: of one wave, where they are formulated, and of a whole network. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Theme } from '../../surveys/index.ts';
import { type Answered, api, ask } from './client.ts';

export const opportunitiesQuery = (waveId: string) =>
  queryOptions({
    queryKey: ['opportunities', 'wave', waveId],
    queryFn: () => ask(api.v1.waves[':waveId'].opportunities.$get({ param: { waveId } })),
  });

const listOfNetwork = (networkId: string) => api.v1.networks[':networkId'].opportunities.$get({ param: { networkId } });

export type NetworkOpportunity = Answered<Awaited<ReturnType<typeof listOfNetwork>>>['opportunities'][number];

export const networkOpportunitiesQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['opportunities', 'network', networkId],
    queryFn: () => ask(listOfNetwork(networkId)),
  });

export type Opportunity = Awaited<ReturnType<typeof addOpportunity>>;

const addOpportunity = (waveId: string, json: { theme: Theme; text: string; codes?: string[] }) =>
  ask(api.v1.waves[':waveId'].opportunities.$post({ param: { waveId }, json }));

const useFresh = () => {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['opportunities'] });
};

export const useAddOpportunity = (waveId: string) => {
  const onSuccess = useFresh();
  return useMutation({ mutationFn: (json: { theme: Theme; text: string }) => addOpportunity(waveId, json), onSuccess });
};

export const useChangeOpportunity = (opportunityId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: { theme?: Theme; text?: string; codes?: string[] }) =>
      ask(api.v1.opportunities[':opportunityId'].$patch({ param: { opportunityId }, json })),
    onSuccess,
  });
};

export const useRemoveOpportunity = (opportunityId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: () => ask(api.v1.opportunities[':opportunityId'].$delete({ param: { opportunityId } })),
    onSuccess,
  });
};
