/** All networks of an inspectorate side by side. */
import { queryOptions } from '@tanstack/react-query';
import { type Answered, api, ask } from './client.ts';

const getOverview = () => api.v1.overview.$get();

export type Overview = Answered<Awaited<ReturnType<typeof getOverview>>>;

export const overviewQuery = queryOptions({ queryKey: ['networks', 'overview'], queryFn: () => ask(getOverview()) });
