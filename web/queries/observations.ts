/** The remarks of a wave, for its analysts: coding them, approving quotes. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Theme } from '../../surveys/index.ts';
import { type Answered, api, ask } from './client.ts';

const list = (waveId: string) => api.v1.waves[':waveId'].observations.$get({ param: { waveId }, query: {} });

export type Observations = Answered<Awaited<ReturnType<typeof list>>>;
export type Observation = Observations['observations'][number];
export type Tone = 'goes-well' | 'can-improve';
export type Coding = { tone: Tone | null; themes: Theme[]; codes: string[] };

export const observationsQuery = (waveId: string) =>
  queryOptions({ queryKey: ['observations', waveId], queryFn: () => ask(list(waveId)) });

/** What hangs on the evidence of a wave is asked for again: the list, the counts and the draft picture. */
export const useFreshEvidence = (waveId: string) => {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      ['observations', 'interviews', 'topics', 'picture'].map((key) =>
        queryClient.invalidateQueries({ queryKey: [key, waveId] }),
      ),
    );
};

export const useCodeObservation = (waveId: string, observationId: string) => {
  const onSuccess = useFreshEvidence(waveId);
  return useMutation({
    mutationFn: (json: Coding & { quote: string | null }) =>
      ask(api.v1.observations[':observationId'].$patch({ param: { observationId }, json })),
    onSuccess,
  });
};

type Change = Partial<Coding & { quote: string | null; setAside: boolean }>;

/** Codes one observation after another: the list is brought up to date with what the server answered, not asked anew. */
export const useCodeInList = (waveId: string) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ observationId, ...json }: Change & { observationId: string }) =>
      ask(api.v1.observations[':observationId'].$patch({ param: { observationId }, json })),
    onSuccess: (changed) => {
      queryClient.setQueryData(observationsQuery(waveId).queryKey, (all) => {
        if (!all) return all;
        const observations = all.observations.map((one) => (one.id === changed.id ? changed : one));
        return { ...all, observations, coded: observations.filter(({ coded }) => coded).length };
      });
      void queryClient.invalidateQueries({ queryKey: ['picture', waveId] });
    },
  });
};

/** Splits an observation at places of its text, or (null) makes the whole of which it was a part again. */
export const useSplitObservation = (waveId: string) => {
  const onSuccess = useFreshEvidence(waveId);
  return useMutation({
    mutationFn: ({ observationId, cuts }: { observationId: string; cuts: number[] | null }) => {
      const parts = api.v1.observations[':observationId'].parts;
      const param = { observationId };
      return cuts === null ? ask(parts.$delete({ param })) : ask(parts.$post({ param, json: { cuts } }));
    },
    onSuccess,
  });
};

/** A remark as it was written, also when it was split since. */
export const originalQuery = (observationId: string) =>
  queryOptions({
    queryKey: ['observation', observationId],
    queryFn: () => ask(api.v1.observations[':observationId'].$get({ param: { observationId } })),
  });

/** What was coded in other waves of which the analyst reads the answers. */
export const codingExamplesQuery = (waveId: string) =>
  queryOptions({
    queryKey: ['coding-examples', waveId],
    queryFn: () => ask(api.v1.waves[':waveId']['coding-examples'].$get({ param: { waveId } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const useRemoveObservation = (waveId: string) => {
  const onSuccess = useFreshEvidence(waveId);
  return useMutation({
    mutationFn: (observationId: string) =>
      ask(api.v1.observations[':observationId'].$delete({ param: { observationId } })),
    onSuccess,
  });
};
