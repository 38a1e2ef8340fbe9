/** What members want on the network's table, for the analysts: approving the wording. */
import { queryOptions, useMutation } from '@tanstack/react-query';
import { type Answered, api, ask } from './client.ts';
import { useFreshEvidence } from './observations.ts';

const list = (waveId: string) => api.v1.waves[':waveId'].topics.$get({ param: { waveId } });

export type Topic = Answered<Awaited<ReturnType<typeof list>>>['topics'][number];

export const topicsQuery = (waveId: string) =>
  queryOptions({ queryKey: ['topics', waveId], queryFn: () => ask(list(waveId)) });

export const useApproveTopic = (waveId: string, topicId: string) => {
  const onSuccess = useFreshEvidence(waveId);
  return useMutation({
    mutationFn: (wording: string | null) =>
      ask(api.v1.topics[':topicId'].$patch({ param: { topicId }, json: { wording } })),
    onSuccess,
  });
};
