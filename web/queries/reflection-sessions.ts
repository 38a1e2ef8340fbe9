/** Live reflection sessions, for who prepares and leads them. All state is on the server; every change answers with it. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { InferRequestType } from 'hono/client';
import { acceptLanguage } from '../texts/language.ts';
import { type Answered, api, ask } from './client.ts';
import { askWhetherChanged, live } from './poll.ts';

const ofWave = api.v1.waves[':waveId']['reflection-sessions'];
const one = api.v1['reflection-sessions'][':sessionId'];

const list = (waveId: string) => ofWave.$get({ param: { waveId } });

export type ListedSession = Answered<Awaited<ReturnType<typeof list>>>['reflectionSessions'][number];

export const reflectionSessionsQuery = (waveId: string) =>
  queryOptions({ queryKey: ['reflection-sessions', waveId], queryFn: () => ask(list(waveId)), staleTime: 0 });

const open = (sessionId: string, headers: Record<string, string>) =>
  one.$get({ param: { sessionId } }, { headers: { 'Accept-Language': acceptLanguage(), ...headers } });

export type ReflectionSession = Answered<Awaited<ReturnType<typeof open>>>;
export type SessionStep = ReflectionSession['steps'][number];
export type StepOf<Kind extends SessionStep['kind']> = Extract<SessionStep, { kind: Kind }>;
export type StepResult = ReflectionSession['results'][number];
export type ResultOf<Kind extends StepResult['kind']> = Extract<StepResult, { kind: Kind }>;
export type Proposal = ReflectionSession['proposals'][number];

const keyOf = (sessionId: string) => ['reflection-session', sessionId];

/** Follows a session, so that two screens agree and answers appear as they come in. */
export const reflectionSessionQuery = (sessionId: string) =>
  queryOptions({
    ...live,
    queryKey: keyOf(sessionId),
    queryFn: ({ client, queryKey }) =>
      askWhetherChanged(client.getQueryData<ReflectionSession>(queryKey), (headers) => open(sessionId, headers)),
  });

/** Every step that can be in a session. */
export const possibleStepsQuery = (sessionId: string) =>
  queryOptions({
    queryKey: ['possible-steps', sessionId],
    queryFn: () => ask(one['possible-steps'].$get({ param: { sessionId } })),
  });

export const usePrepareSession = (waveId: string) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => ask(ofWave.$post({ param: { waveId }, json: {} })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['reflection-sessions', waveId] }),
  });
};

/** A change of a session; what it became is there when the change is done. */
function useChange<Input>(sessionId: string, call: (input: Input) => Promise<unknown>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: call,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keyOf(sessionId) }),
  });
}

export type SessionChange = InferRequestType<typeof one.$patch>['json'];

export const useChangeSession = (sessionId: string) =>
  useChange(sessionId, (json: SessionChange) => ask(one.$patch({ param: { sessionId }, json })));

export const useOpenSession = (sessionId: string) =>
  useChange(sessionId, () => ask(one.opening.$post({ param: { sessionId } })));

export const useCloseSession = (sessionId: string) =>
  useChange(sessionId, () => ask(one.closing.$post({ param: { sessionId } })));

export const useNewJoinCode = (sessionId: string) =>
  useChange(sessionId, () => ask(one['join-codes'].$post({ param: { sessionId } })));

type Position = Pick<ReflectionSession, 'position' | 'answering'>;

/** Goes to a step. The screen turns at once: a clicker that must wait is pressed twice. */
export function useMoveTo(sessionId: string) {
  const queryClient = useQueryClient();
  const queryKey = keyOf(sessionId);
  return useMutation({
    mutationFn: (json: Position) => ask(one.position.$put({ param: { sessionId }, json })),
    onMutate: async (position) => {
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData<ReflectionSession>(queryKey, (known) => known && { ...known, ...position });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  });
}

export type PaperOutcome = InferRequestType<(typeof one.steps)[':stepId']['outcome']['$put']>['json'];

export const useCountOnPaper = (sessionId: string, stepId: string) =>
  useChange(sessionId, (json: PaperOutcome) =>
    ask(one.steps[':stepId'].outcome.$put({ param: { sessionId, stepId }, json })),
  );

export const useAddProposal = (sessionId: string) =>
  useChange(sessionId, (json: Pick<Proposal, 'theme' | 'text'>) =>
    ask(one.proposals.$post({ param: { sessionId }, json })),
  );

export type ProposalChange = InferRequestType<(typeof api.v1.proposals)[':proposalId']['$patch']>['json'];

export const useChangeProposal = (sessionId: string) =>
  useChange(sessionId, ({ id, ...json }: ProposalChange & { id: string }) =>
    ask(api.v1.proposals[':proposalId'].$patch({ param: { proposalId: id }, json })),
  );

export function useMakeOpportunities(sessionId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (proposalIds: string[]) =>
      ask(one.opportunities.$post({ param: { sessionId }, json: { proposalIds } })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['opportunities'] });
      await queryClient.invalidateQueries({ queryKey: keyOf(sessionId) });
    },
  });
}
