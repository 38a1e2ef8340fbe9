/** The interviews of a wave and what was said in them, for its analysts. */
import { queryOptions, useMutation } from '@tanstack/react-query';
import { type Answered, api, ask } from './client.ts';
import { type Coding, useFreshEvidence } from './observations.ts';

const list = (waveId: string) => api.v1.waves[':waveId'].interviews.$get({ param: { waveId } });

export type Interview = Answered<Awaited<ReturnType<typeof list>>>['interviews'][number];

export type NewInterview =
  | { kind: 'organisation'; organisationId: string; heldOn: string }
  | { kind: 'expert-by-experience'; heldOn: string };

export const interviewsQuery = (waveId: string) =>
  queryOptions({ queryKey: ['interviews', waveId], queryFn: () => ask(list(waveId)) });

export const useAddInterview = (waveId: string) => {
  const onSuccess = useFreshEvidence(waveId);
  return useMutation({
    mutationFn: (json: NewInterview) => ask(api.v1.waves[':waveId'].interviews.$post({ param: { waveId }, json })),
    onSuccess,
  });
};

/** Done as soon as it is stored, so that the next remark can be typed; the lists come after. */
export const useAddObservation = (waveId: string, interviewId: string) => {
  const fresh = useFreshEvidence(waveId);
  return useMutation({
    mutationFn: (json: Coding & { text: string }) =>
      ask(api.v1.interviews[':interviewId'].observations.$post({ param: { interviewId }, json })),
    onSuccess: () => void fresh(),
  });
};

export const useAddTopic = (waveId: string, interviewId: string) => {
  const fresh = useFreshEvidence(waveId);
  return useMutation({
    mutationFn: (json: { text: string }) =>
      ask(api.v1.interviews[':interviewId'].topics.$post({ param: { interviewId }, json })),
    onSuccess: () => void fresh(),
  });
};
