/** The networks, who coordinates them, and their members. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { acceptLanguage } from '../texts/language.ts';
import { type Answered, api, ask } from './client.ts';
import { ProblemError, problemOf } from './problem.ts';

const listMemberships = (networkId: string) => api.v1.networks[':networkId'].memberships.$get({ param: { networkId } });

export type Membership = Answered<Awaited<ReturnType<typeof listMemberships>>>['memberships'][number];

export const networksQuery = queryOptions({ queryKey: ['networks'], queryFn: () => ask(api.v1.networks.$get()) });

export const networkQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['networks', networkId],
    queryFn: () => ask(api.v1.networks[':networkId'].$get({ param: { networkId } })),
  });

export const nextWaveQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['networks', networkId, 'next-wave'],
    queryFn: () => ask(api.v1.networks[':networkId']['next-wave'].$get({ param: { networkId } })),
  });

export const coordinatorsQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['networks', networkId, 'coordinators'],
    queryFn: () => ask(api.v1.networks[':networkId'].coordinators.$get({ param: { networkId } })),
  });

export const membershipsQuery = (networkId: string) =>
  queryOptions({ queryKey: ['memberships', networkId], queryFn: () => ask(listMemberships(networkId)) });

function useFresh(...keys: string[][]) {
  const queryClient = useQueryClient();
  return () => Promise.all(keys.map((queryKey) => queryClient.invalidateQueries({ queryKey })));
}

export type NetworkWords = { name: string; description: string; ambition: string; parentId?: string | null };

export function useAddNetwork() {
  const onSuccess = useFresh(['networks']);
  return useMutation({ mutationFn: (json: NetworkWords) => ask(api.v1.networks.$post({ json })), onSuccess });
}

export function useChangeNetwork(networkId: string) {
  const onSuccess = useFresh(['networks']);
  return useMutation({
    mutationFn: (json: NetworkWords) => ask(api.v1.networks[':networkId'].$patch({ param: { networkId }, json })),
    onSuccess,
  });
}

export function usePlanNextWave(networkId: string) {
  const onSuccess = useFresh(['networks', networkId, 'next-wave']);
  return useMutation({
    mutationFn: (json: { on: string | null }) =>
      ask(api.v1.networks[':networkId']['next-wave'].$put({ param: { networkId }, json })),
    onSuccess,
  });
}

export function useAddCoordinator(networkId: string) {
  const onSuccess = useFresh(['networks', networkId]);
  return useMutation({
    mutationFn: (json: { name: string; email: string }) =>
      ask(api.v1.networks[':networkId'].coordinators.$post({ param: { networkId }, json })),
    onSuccess,
  });
}

export function useEndCoordinator(networkId: string) {
  const onSuccess = useFresh(['networks', networkId]);
  return useMutation({
    mutationFn: (userId: string) =>
      ask(api.v1.networks[':networkId'].coordinators[':userId'].$delete({ param: { networkId, userId } })),
    onSuccess,
  });
}

export type NewMember = {
  organisation: string;
  sector: string;
  contactName: string;
  contactEmail: string;
  contactLocale: 'nl' | 'en';
};

export function useAddMember(networkId: string) {
  const onSuccess = useFresh(['memberships'], ['networks']);
  return useMutation({
    mutationFn: (json: NewMember) =>
      ask(api.v1.networks[':networkId'].memberships.$post({ param: { networkId }, json })),
    onSuccess,
  });
}

export function useChangeMember() {
  const onSuccess = useFresh(['memberships']);
  return useMutation({
    mutationFn: ({ membershipId, ...json }: Omit<NewMember, 'organisation'> & { membershipId: string }) =>
      ask(api.v1.memberships[':membershipId'].$patch({ param: { membershipId }, json })),
    onSuccess,
  });
}

export function useEndMembership() {
  const onSuccess = useFresh(['memberships'], ['networks']);
  return useMutation({
    mutationFn: (membershipId: string) =>
      ask(api.v1.memberships[':membershipId'].ending.$post({ param: { membershipId } })),
    onSuccess,
  });
}

type MemberFile = Answered<
  Awaited<ReturnType<(typeof api.v1.networks)[':networkId']['member-import-previews']['$post']>>
>;

/** The file itself is the body, so the typed client, which sends JSON, is not used here. */
async function sendFile<T>(
  path: 'member-import-previews' | 'member-imports',
  networkId: string,
  file: File,
): Promise<T> {
  const response = await fetch(`/v1/networks/${networkId}/${path}`, {
    method: 'POST',
    body: file,
    headers: { 'Content-Type': file.type || 'text/csv', 'Accept-Language': acceptLanguage() },
    credentials: 'same-origin',
  }).catch((cause: unknown) => {
    throw ProblemError.offline(cause);
  });
  if (!response.ok) throw new ProblemError(await problemOf(response));
  return (await response.json()) as T;
}

export const usePreviewMembers = (networkId: string) =>
  useMutation({ mutationFn: (file: File) => sendFile<MemberFile>('member-import-previews', networkId, file) });

export function useImportMembers(networkId: string) {
  const onSuccess = useFresh(['memberships'], ['networks']);
  return useMutation({
    mutationFn: (file: File) => sendFile<{ imported: number }>('member-imports', networkId, file),
    onSuccess,
  });
}
