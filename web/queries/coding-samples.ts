/** A sample of a wave that a second analyst codes too, and what they differ in. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Answered, api, ask } from './client.ts';
import { type Coding, useFreshEvidence } from './observations.ts';

const list = (waveId: string) => api.v1.waves[':waveId']['coding-samples'].$get({ param: { waveId } });
const one = (sampleId: string) => api.v1['coding-samples'][':sampleId'].$get({ param: { sampleId } });

export type CodingSamples = Answered<Awaited<ReturnType<typeof list>>>;
export type CodingSample = Answered<Awaited<ReturnType<typeof one>>>;
export type Compared = Extract<CodingSample, { kind: 'compared' }>;
export type Difference = Compared['differences'][number];

export const codingSamplesQuery = (waveId: string) =>
  queryOptions({ queryKey: ['coding-samples', waveId], queryFn: () => ask(list(waveId)) });

export const codingSampleQuery = (sampleId: string) =>
  queryOptions({ queryKey: ['coding-sample', sampleId], queryFn: () => ask(one(sampleId)) });

export const useAskSecondCoder = (waveId: string) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (json: { coderId: string; share: number }) =>
      ask(api.v1.waves[':waveId']['coding-samples'].$post({ param: { waveId }, json })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['coding-samples', waveId] }),
  });
};

export type Settlement = { as: 'first' } | { as: 'second' } | { as: 'third'; coding: Coding };

/** Codes in a sample, or settles a difference; the answer is the sample as it is then. */
export const useWorkOnSample = (waveId: string, sampleId: string) => {
  const queryClient = useQueryClient();
  const fresh = useFreshEvidence(waveId);
  const { queryKey } = codingSampleQuery(sampleId);
  return useMutation({
    mutationFn: ({
      observationId,
      ...deed
    }: { observationId: string } & ({ coding: Coding } | { settle: Settlement })) => {
      const param = { sampleId, observationId };
      const sample = api.v1['coding-samples'][':sampleId'];
      return 'settle' in deed
        ? ask(sample.settlements[':observationId'].$put({ param, json: deed.settle }))
        : ask(sample.codings[':observationId'].$put({ param, json: deed.coding }));
    },
    onSuccess: (sample) => {
      queryClient.setQueryData(queryKey, sample);
      void queryClient.invalidateQueries({ queryKey: ['coding-samples', waveId] });
      void fresh();
    },
  });
};
