/** The objectives of a network: what it wants to have reached in a year or two. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Answered, api, ask } from './client.ts';

const listObjectives = (networkId: string) => api.v1.networks[':networkId'].objectives.$get({ param: { networkId } });

export type Objective = Answered<Awaited<ReturnType<typeof listObjectives>>>['objectives'][number];
export type Verdict = NonNullable<Objective['outcome']>['verdict'];

export const verdicts: readonly Verdict[] = ['solved', 'partly', 'not-solved'];

export const objectivesQuery = (networkId: string) =>
  queryOptions({ queryKey: ['objectives', networkId], queryFn: () => ask(listObjectives(networkId)) });

/** Actions and indicators carry the words of their objective. */
const useFresh = () => {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      ['objectives', 'actions', 'indicators'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
    );
};

type Asked = { text: string; horizon: Objective['horizon']; opportunities: string[] };

export const useAddObjective = (networkId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: Asked) => ask(api.v1.networks[':networkId'].objectives.$post({ param: { networkId }, json })),
    onSuccess,
  });
};

export const useChangeObjective = (objectiveId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: Asked) => ask(api.v1.objectives[':objectiveId'].$patch({ param: { objectiveId }, json })),
    onSuccess,
  });
};

/** Closes an objective with its outcome, or (null) opens it again. */
export const useJudgeObjective = (objectiveId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: { verdict: Verdict; note: string } | null) => {
      const { outcome } = api.v1.objectives[':objectiveId'];
      const param = { objectiveId };
      return json === null ? ask(outcome.$delete({ param })) : ask(outcome.$put({ param, json }));
    },
    onSuccess,
  });
};
