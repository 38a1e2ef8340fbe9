/** Mails to the owners of actions. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, ask } from './client.ts';

const mails = api.v1.networks[':networkId']['action-mails'];

export const actionMailsQuery = (networkId: string) =>
  queryOptions({ queryKey: ['action-mails', networkId], queryFn: () => ask(mails.$get({ param: { networkId } })) });

const useFresh = () => {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['action-mails'] });
};

export const useSwitchActionMails = (networkId: string) => {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (on: boolean) => ask(mails.$put({ param: { networkId }, json: { on } })),
    onSuccess,
  });
};

export const useSendActionMails = (networkId: string) => {
  const onSuccess = useFresh();
  return useMutation({ mutationFn: () => ask(mails.$post({ param: { networkId } })), onSuccess });
};
