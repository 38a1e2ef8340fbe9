/** The welcome page for who keeps the network: its words, its readers, and sending it. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Answered, api, ask } from './client.ts';

const ofNetwork = api.v1.networks[':networkId'];
const welcome = (networkId: string) => ofNetwork.welcome.$get({ param: { networkId } });

type Welcome = Answered<Awaited<ReturnType<typeof welcome>>>;
export type WelcomeOfNetwork = Welcome['page'];
export type WelcomedMember = Welcome['members'][number];

export const welcomeQuery = (networkId: string) =>
  queryOptions({ queryKey: ['welcome', networkId], queryFn: () => ask(welcome(networkId)) });

export const useWriteWelcome = (networkId: string) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (json: { ambition: string; wayOfWorking: string }) =>
      ask(ofNetwork.welcome.$patch({ param: { networkId }, json })),
    onSuccess: () =>
      Promise.all([['welcome'], ['networks']].map((queryKey) => queryClient.invalidateQueries({ queryKey }))),
  });
};

export const useSendWelcome = (networkId: string) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (memberships: string[]) =>
      ask(ofNetwork['welcome-mails'].$post({ param: { networkId }, json: { memberships } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['welcome'] }),
  });
};
