/** The waves of a network: planning, opening, following, closing. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Answered, api, ask } from './client.ts';

const getWave = (waveId: string) => api.v1.waves[':waveId'].$get({ param: { waveId } });
const listInvitations = (waveId: string) => api.v1.waves[':waveId'].invitations.$get({ param: { waveId } });

const getMailings = (waveId: string) => api.v1.waves[':waveId'].mailings.$get({ param: { waveId } });

export type Wave = Answered<Awaited<ReturnType<typeof getWave>>>;
export type Invitation = Answered<Awaited<ReturnType<typeof listInvitations>>>['invitations'][number];
export type Mailings = Answered<Awaited<ReturnType<typeof getMailings>>>;

export const wavesQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['waves', 'of', networkId],
    queryFn: () => ask(api.v1.networks[':networkId'].waves.$get({ param: { networkId } })),
  });

export const waveQuery = (waveId: string) =>
  queryOptions({ queryKey: ['waves', waveId], queryFn: () => ask(getWave(waveId)) });

export const invitationsQuery = (waveId: string) =>
  queryOptions({
    queryKey: ['waves', waveId, 'invitations'],
    queryFn: () => ask(listInvitations(waveId)),
    // Someone follows this page while members answer.
    refetchInterval: 15_000,
  });

export const mailingsQuery = (waveId: string) =>
  queryOptions({
    queryKey: ['waves', waveId, 'mailings'],
    queryFn: () => ask(getMailings(waveId)),
    refetchInterval: 15_000,
  });

export const membershipChangesQuery = (waveId: string) =>
  queryOptions({
    queryKey: ['waves', waveId, 'membership-changes'],
    queryFn: () => ask(api.v1.waves[':waveId']['membership-changes'].$get({ param: { waveId } })),
  });

export const possibleAnalystsQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['networks', networkId, 'possible-analysts'],
    queryFn: () => ask(api.v1.networks[':networkId']['possible-analysts'].$get({ param: { networkId } })),
  });

export const questionnairesQuery = queryOptions({
  queryKey: ['questionnaires'],
  queryFn: () => ask(api.v1.questionnaires.$get()),
});

export const versionQuery = (code: string, number: number) =>
  queryOptions({
    queryKey: ['questionnaires', code, number],
    queryFn: () =>
      ask(api.v1.questionnaires[':code'].versions[':number'].$get({ param: { code, number: String(number) } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

function useFresh() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: ['waves'] }),
      queryClient.invalidateQueries({ queryKey: ['networks'] }),
    ]);
}

export type WavePlan = {
  label: string;
  questionnaire: string;
  version: number;
  opensOn: string;
  closesOn: string;
  threshold: number;
  reminderDays: number[];
  mailLimit: number;
  namedTies: boolean;
  servesFamily: boolean;
  analysts: string[];
};

export function useAddWave(networkId: string) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: WavePlan) => ask(api.v1.networks[':networkId'].waves.$post({ param: { networkId }, json })),
    onSuccess,
  });
}

export function useChangeWave(waveId: string) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: WavePlan) => ask(api.v1.waves[':waveId'].$patch({ param: { waveId }, json })),
    onSuccess,
  });
}

export function useOpenWave(waveId: string) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: () => ask(api.v1.waves[':waveId'].opening.$post({ param: { waveId } })),
    onSuccess,
  });
}

export function useRemind(waveId: string) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: () => ask(api.v1.waves[':waveId'].reminders.$post({ param: { waveId } })),
    onSuccess,
  });
}

export function useCloseWave(waveId: string) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: () => ask(api.v1.waves[':waveId'].closing.$post({ param: { waveId } })),
    onSuccess,
  });
}

export function useRerunWave(waveId: string) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: () => ask(api.v1.waves[':waveId'].reruns.$post({ param: { waveId } })),
    onSuccess,
  });
}

export function useResend(invitationId: string) {
  const onSuccess = useFresh();
  return useMutation({
    mutationFn: (json: { contactName?: string; contactEmail?: string }) =>
      ask(api.v1.invitations[':invitationId'].resending.$post({ param: { invitationId }, json })),
    onSuccess,
  });
}
