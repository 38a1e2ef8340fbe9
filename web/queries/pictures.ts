/** The picture of a wave, and the published pictures of a network. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Answered, api, ask } from './client.ts';

const getPicture = (waveId: string) => api.v1.waves[':waveId'].picture.$get({ param: { waveId } });

export type PictureAnswer = Answered<Awaited<ReturnType<typeof getPicture>>>;
export type Picture = PictureAnswer['picture'];
export type ThemePicture = Picture['themes'][number];
export type ImprovementTheme = ThemePicture['canImprove'][number];

/** The published picture of a wave; before publication its draft, for analysts only. */
export const pictureQuery = (waveId: string) =>
  queryOptions({ queryKey: ['picture', waveId], queryFn: () => ask(getPicture(waveId)) });

/** Whether the statements of each theme go together; for analysts of the wave. */
export const reliabilitiesQuery = (waveId: string) =>
  queryOptions({
    queryKey: ['reliabilities', waveId],
    queryFn: () => ask(api.v1.waves[':waveId'].reliabilities.$get({ param: { waveId } })),
  });

/** Where everything that was published of a wave is downloaded. */
export const bundleUrl = (waveId: string): string => api.v1.waves[':waveId'].bundle.$path({ param: { waveId } });

/** The published pictures of a network, oldest first. */
export const picturesQuery = (networkId: string) =>
  queryOptions({
    queryKey: ['pictures', networkId],
    queryFn: () => ask(api.v1.networks[':networkId'].pictures.$get({ param: { networkId } })),
  });

/** Publishes the picture of a wave: the wave and everything that is read from it changes. */
export const usePublishPicture = (waveId: string) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => ask(api.v1.waves[':waveId'].publication.$post({ param: { waveId } })),
    onSuccess: () => queryClient.invalidateQueries(),
  });
};

/** Every publication of a wave: when, and why again. */
export const publicationsQuery = (waveId: string) =>
  queryOptions({
    queryKey: ['publications', waveId],
    queryFn: () => ask(api.v1.waves[':waveId'].publications.$get({ param: { waveId } })),
  });

/** Closes a correction in which nothing was corrected. */
export const useCancelCorrection = (waveId: string) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: () => ask(api.v1.waves[':waveId'].correction.$delete({ param: { waveId } })),
    onSuccess: () => queryClient.invalidateQueries(),
  });
};

/** Opens a published wave for correction, with the reason. */
export const useOpenCorrection = (waveId: string) => {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      ask(api.v1.waves[':waveId'].correction.$post({ param: { waveId }, json: { reason } })),
    onSuccess: () => queryClient.invalidateQueries(),
  });
};
