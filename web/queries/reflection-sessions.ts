/** Live reflection sessions, for who prepares and leads them. All state is on the server; every change answers with it. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { ask } from './client.ts';
import { askWhetherChanged, live } from './poll.ts';
import {
  call,
  type ListedShape,
  type OutcomeShape,
  type ProposalShape,
  type ResultShape,
  type SessionShape,
  type StepShape,
} from './session-shapes.ts';

export type ListedSession = ListedShape;
export type ReflectionSession = SessionShape;
export type SessionStep = StepShape;
export type StepOf<Kind extends SessionStep['kind']> = Extract<SessionStep, { kind: Kind }>;
export type StepResult = ResultShape;
export type ResultOf<Kind extends StepResult['kind']> = Extract<StepResult, { kind: Kind }>;
export type Proposal = ProposalShape;
export type PaperOutcome = OutcomeShape;

const ofWave = (waveId: string) => `/v1/waves/${waveId}/reflection-sessions`;
const at = (sessionId: string, path = '') => `/v1/reflection-sessions/${sessionId}${path}`;

export const reflectionSessionsQuery = (waveId: string) =>
  queryOptions({
    queryKey: ['reflection-sessions', waveId],
    queryFn: () => ask(call<{ reflectionSessions: ListedSession[] }>('GET', ofWave(waveId))),
    staleTime: 0,
  });

const keyOf = (sessionId: string) => ['reflection-session', sessionId];

/** Follows a session, so that two screens agree and answers appear as they come in. */
export const reflectionSessionQuery = (sessionId: string) =>
  queryOptions({
    ...live,
    queryKey: keyOf(sessionId),
    queryFn: ({ client, queryKey }) =>
      askWhetherChanged(client.getQueryData<ReflectionSession>(queryKey), (headers) =>
        call<ReflectionSession>('GET', at(sessionId), undefined, headers),
      ),
  });

export const usePrepareSession = (waveId: string) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => ask(call<ReflectionSession>('POST', ofWave(waveId), {})),
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

export type SessionChange = Partial<Pick<ReflectionSession, 'minimum' | 'votesPerParticipant' | 'steps'>>;

export const useChangeSession = (sessionId: string) =>
  useChange(sessionId, (json: SessionChange) => ask(call('PATCH', at(sessionId), json)));

export const useOpenSession = (sessionId: string) =>
  useChange(sessionId, () => ask(call('POST', at(sessionId, '/opening'))));

export const useCloseSession = (sessionId: string) =>
  useChange(sessionId, () => ask(call('POST', at(sessionId, '/closing'))));

export const useNewJoinCode = (sessionId: string) =>
  useChange(sessionId, () => ask(call('POST', at(sessionId, '/join-codes'))));

type Position = Pick<ReflectionSession, 'position' | 'answering'>;

/** Goes to a step. The screen turns at once: a clicker that must wait is pressed twice. */
export function useMoveTo(sessionId: string) {
  const queryClient = useQueryClient();
  const queryKey = keyOf(sessionId);
  return useMutation({
    mutationFn: (json: Position) => ask(call('PUT', at(sessionId, '/position'), json)),
    onMutate: async (position) => {
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData<ReflectionSession>(queryKey, (known) => known && { ...known, ...position });
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey }),
  });
}

export const useCountOnPaper = (sessionId: string, stepId: string) =>
  useChange(sessionId, (json: PaperOutcome) => ask(call('PUT', at(sessionId, `/steps/${stepId}/outcome`), json)));

export const useAddProposal = (sessionId: string) =>
  useChange(sessionId, (json: Pick<Proposal, 'theme' | 'text'>) =>
    ask(call('POST', at(sessionId, '/proposals'), json)),
  );

export type ProposalChange = Partial<Pick<Proposal, 'theme' | 'text' | 'mergedInto' | 'setAside'>>;

const change = (proposalId: string, json: ProposalChange) => ask(call('PATCH', `/v1/proposals/${proposalId}`, json));

export const useChangeProposal = (sessionId: string) =>
  useChange(sessionId, ({ id, ...json }: ProposalChange & { id: string }) => change(id, json));

/** Two or more proposals become one with a new text. The text comes first: when the rest fails, nothing has vanished. */
export const useMergeProposals = (sessionId: string) =>
  useChange(sessionId, async ({ into, others, text }: { into: string; others: string[]; text: string }) => {
    await change(into, { text });
    for (const id of others) await change(id, { mergedInto: into });
  });

export function useMakeOpportunities(sessionId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (proposalIds: string[]) => ask(call('POST', at(sessionId, '/opportunities'), { proposalIds })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['opportunities'] });
      await queryClient.invalidateQueries({ queryKey: keyOf(sessionId) });
    },
  });
}
