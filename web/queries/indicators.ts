/** The indicators of a network: what should go up or down, with dated values. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Answered, api, ask } from './client.ts';

const listIndicators = (networkId: string) => api.v1.networks[':networkId'].indicators.$get({ param: { networkId } });

export type Indicator = Answered<Awaited<ReturnType<typeof listIndicators>>>['indicators'][number];

export const indicatorsQuery = (networkId: string) =>
  queryOptions({ queryKey: ['indicators', networkId], queryFn: () => ask(listIndicators(networkId)) });

const useFresh = () => {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['indicators'] });
};

type Point = { value: string; on: string };
export type NewIndicator = {
  text: string;
  unit: string;
  direction: 'up' | 'down';
  source: string;
  objectiveId: string | null;
  baseline: Point | null;
  target: Point | null;
};

export const useAddIndicator = (networkId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: NewIndicator) =>
      ask(api.v1.networks[':networkId'].indicators.$post({ param: { networkId }, json })),
    onSuccess,
  });
};

export const useChangeIndicator = (indicatorId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: NewIndicator) => ask(api.v1.indicators[':indicatorId'].$patch({ param: { indicatorId }, json })),
    onSuccess,
  });
};

export const useAddIndicatorValue = (indicatorId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: { on: string; value: string; source: string }) =>
      ask(api.v1.indicators[':indicatorId'].values.$post({ param: { indicatorId }, json })),
    onSuccess,
  });
};
