/** The improvement themes that observations are tagged with. They change with the product only. */
import { queryOptions } from '@tanstack/react-query';
import { type Answered, api, ask } from './client.ts';

const get = () => api.v1.codebook.$get();

export type Code = Answered<Awaited<ReturnType<typeof get>>>['codes'][number];

export const codebookQuery = queryOptions({
  queryKey: ['codebook'],
  queryFn: () => ask(get()),
  staleTime: Number.POSITIVE_INFINITY,
});
