/** Recommendations of a network over the years. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Theme } from '../../surveys/index.ts';
import { type Answered, api, ask } from './client.ts';

const list = (networkId: string) => api.v1.networks[':networkId'].recommendations.$get({ param: { networkId } });
const one = api.v1.recommendations[':recommendationId'];

export type Recommendation = Answered<Awaited<ReturnType<typeof list>>>['recommendations'][number];
export type RecommendationWords = { theme: Theme; title: string; text: string; evidence: string[] };
export type Outcome = NonNullable<Recommendation['outcome']>;

export const recommendationsQuery = (networkId: string) =>
  queryOptions({ queryKey: ['recommendations', networkId], queryFn: () => ask(list(networkId)) });

const useFresh = () => {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([['report'], ['recommendations']].map((queryKey) => queryClient.invalidateQueries({ queryKey })));
};

export const useAddRecommendation = (reportId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: RecommendationWords) =>
      ask(api.v1.reports[':reportId'].recommendations.$post({ param: { reportId }, json })),
    onSuccess,
  });
};

export const useChangeRecommendation = (recommendationId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: RecommendationWords) => ask(one.$patch({ param: { recommendationId }, json })),
    onSuccess,
  });
};

export const useRemoveRecommendation = (recommendationId: string) => {
  const onSuccess = useFresh();
  return useMutation({ mutationFn: () => ask(one.$delete({ param: { recommendationId } })), onSuccess });
};

export const useFollowUp = (recommendationId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: { opportunities: string[]; actions: string[]; outcome: Outcome | null; outcomeNote: string }) =>
      ask(one['follow-up'].$put({ param: { recommendationId }, json })),
    onSuccess,
  });
};
