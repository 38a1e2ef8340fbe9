/** The actions of a network: who does what by when, and how far it is. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Answered, api, ask } from './client.ts';

const listActions = (networkId: string) => api.v1.networks[':networkId'].actions.$get({ param: { networkId } });

export type Action = Answered<Awaited<ReturnType<typeof listActions>>>['actions'][number];
export type ActionState = Action['state'];

/** In the order of plan-do-check-act. */
export const actionStates: readonly ActionState[] = ['plan', 'do', 'check', 'act', 'done', 'stopped'];

export const actionsQuery = (networkId: string) =>
  queryOptions({ queryKey: ['actions', networkId], queryFn: () => ask(listActions(networkId)) });

const useFresh = () => {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: ['actions'] }),
      queryClient.invalidateQueries({ queryKey: ['opportunities'] }),
    ]);
};

export type NewAction = {
  text: string;
  ownerId: string;
  deadline: string;
  opportunityId: string | null;
  objectiveId: string | null;
};

export const useAddAction = (networkId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: NewAction) => ask(api.v1.networks[':networkId'].actions.$post({ param: { networkId }, json })),
    onSuccess,
  });
};

export const useChangeAction = (actionId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: { text?: string; ownerId?: string; deadline?: string; objectiveId?: string | null }) =>
      ask(api.v1.actions[':actionId'].$patch({ param: { actionId }, json })),
    onSuccess,
  });
};

export type NewUpdate = { state: ActionState; note: string };

export const useUpdateAction = (actionId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: NewUpdate) => ask(api.v1.actions[':actionId'].updates.$post({ param: { actionId }, json })),
    onSuccess,
  });
};
