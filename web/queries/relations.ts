/** Who works with whom in a wave, for its analysts. */
import { queryOptions } from '@tanstack/react-query';
import { type Answered, api, ask } from './client.ts';

const getRelations = (waveId: string) => api.v1.waves[':waveId'].relations.$get({ param: { waveId } });

export type Relations = Answered<Awaited<ReturnType<typeof getRelations>>>;

export const relationsQuery = (waveId: string) =>
  queryOptions({ queryKey: ['waves', waveId, 'relations'], queryFn: () => ask(getRelations(waveId)) });
