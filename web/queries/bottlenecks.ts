/** Bottlenecks from practice, for who keeps the agenda. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Theme } from '../../surveys/index.ts';
import { type Answered, api, ask } from './client.ts';

const list = (networkId: string) => api.v1.networks[':networkId'].bottlenecks.$get({ param: { networkId } });
const one = api.v1.bottlenecks[':bottleneckId'];

export type Bottleneck = Answered<Awaited<ReturnType<typeof list>>>['bottlenecks'][number];
export type BottleneckDecision = Bottleneck['earlier'][number];
export type BottleneckWords = { theme: Theme | null; text: string; wouldHelp: string };
export type Solved = 'yes' | 'partly' | 'no';
export type NewCheck = { solved: Solved; note: string };

type Decide = Parameters<typeof one.decisions.$post>[0]['json'];

export const bottlenecksQuery = (networkId: string) =>
  queryOptions({ queryKey: ['bottlenecks', networkId], queryFn: () => ask(list(networkId)) });

const useFresh = () => {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['bottlenecks'] });
};

/** On behalf of practice. */
export const useBringInForPractice = (networkId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: BottleneckWords) =>
      ask(api.v1.networks[':networkId'].bottlenecks.$post({ param: { networkId }, json })),
    onSuccess,
  });
};

export const useDecide = (bottleneckId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: Decide) => ask(one.decisions.$post({ param: { bottleneckId }, json })),
    onSuccess,
  });
};

export const useCheck = (bottleneckId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: NewCheck) => ask(one.check.$put({ param: { bottleneckId }, json })),
    onSuccess,
  });
};
