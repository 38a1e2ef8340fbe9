/** Two published waves of a network side by side. */
import { queryOptions } from '@tanstack/react-query';
import { type Answered, api, ask } from './client.ts';

type Pair = { from: string; to: string };

const compare = (networkId: string, query: Pair) =>
  api.v1.networks[':networkId'].comparisons.$get({ param: { networkId }, query });

export type Comparison = Answered<Awaited<ReturnType<typeof compare>>>;

export const comparisonQuery = (networkId: string, pair: Pair) =>
  queryOptions({
    queryKey: ['comparison', networkId, pair.from, pair.to],
    queryFn: () => ask(compare(networkId, pair)),
  });
