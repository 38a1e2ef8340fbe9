/** How I sign in, and my API tokens. */
import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Answered, api, ask } from './client.ts';

const keys = api.v1['my-keys'];
const tokens = api.v1['my-api-tokens'];

export type OwnKeys = Answered<Awaited<ReturnType<typeof keys.$get>>>;
export type ApiToken = Answered<Awaited<ReturnType<typeof tokens.$get>>>['apiTokens'][number];
type NewApiToken = Parameters<typeof tokens.$post>[0]['json'];
type DeviceAnswer = Parameters<typeof keys.passkeys.$post>[0]['json']['answer'];
type Signature = Parameters<(typeof api.v1)['passkey-sessions']['$post']>[0]['json']['answer'];

export const ownKeysQuery = queryOptions({ queryKey: ['my-keys'], queryFn: () => ask(keys.$get()) });
export const apiTokensQuery = queryOptions({ queryKey: ['my-api-tokens'], queryFn: () => ask(tokens.$get()) });

export const canUsePasskeys = browserSupportsWebAuthn;

/** The device made or used no passkey: cancelled, too late, or it has none for this site. */
export class NoPasskey extends Error {}

const fromDevice = async <T>(asked: Promise<T>): Promise<T> => {
  try {
    return await asked;
  } catch (cause) {
    throw new NoPasskey('the device gave no passkey', { cause });
  }
};

export function useAddPasskey() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (name: string) => {
      const { options } = await ask(keys['passkey-questions'].$post());
      const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON;
      const answer = (await fromDevice(startRegistration({ optionsJSON }))) as unknown as DeviceAnswer;
      return ask(keys.passkeys.$post({ json: { name, answer } }));
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ownKeysQuery.queryKey }),
  });
}

export async function signInWithPasskey(): Promise<void> {
  const { options } = await ask(api.v1['passkey-questions'].$post());
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON;
  const answer = (await fromDevice(startAuthentication({ optionsJSON }))) as unknown as Signature;
  await ask(api.v1['passkey-sessions'].$post({ json: { answer } }));
}

function useKeyChange<T, R>(change: (given: T) => Promise<R>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ownKeysQuery.queryKey }),
  });
}

export const useRenamePasskey = () =>
  useKeyChange(({ passkeyId, name }: { passkeyId: string; name: string }) =>
    ask(keys.passkeys[':passkeyId'].$patch({ param: { passkeyId }, json: { name } })),
  );

export const useRemovePasskey = () =>
  useKeyChange((passkeyId: string) => ask(keys.passkeys[':passkeyId'].$delete({ param: { passkeyId } })));

export const useOfferAuthenticator = () => useMutation({ mutationFn: () => ask(keys.authenticators.$post()) });

export const useSetPassword = () =>
  useKeyChange((json: { password: string; code: string }) => ask(keys.password.$put({ json })));

export const useRemovePassword = () => useKeyChange(() => ask(keys.password.$delete()));

export function useMakeApiToken() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (json: NewApiToken) => ask(tokens.$post({ json })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: apiTokensQuery.queryKey }),
  });
}

export function useRevokeApiToken() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (apiTokenId: string) => ask(tokens[':apiTokenId'].$delete({ param: { apiTokenId } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: apiTokensQuery.queryKey }),
  });
}
