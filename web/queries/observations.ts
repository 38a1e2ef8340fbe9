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

export const useRemoveObservation = (waveId: string) => {
  const onSuccess = useFreshEvidence(waveId);
  return useMutation({
    mutationFn: (observationId: string) =>
      ask(api.v1.observations[':observationId'].$delete({ param: { observationId } })),
    onSuccess,
  });
};
