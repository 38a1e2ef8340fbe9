import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTexts } from '../texts/index.tsx';
import { ProblemAlert } from './Alert.tsx';

/** Says that something is coming. */
export function LoadingState(props: { children?: string }) {
  const t = useTexts().common;
  return (
    <p className="loading" role="status">
      <span className="loading__dots" aria-hidden="true" />
      {props.children ?? t.loading}
    </p>
  );
}

/**
 * A query in its three states: coming, failed (with a way to try again), there.
 *
 * @example
 * <Loaded query={useQuery(networksQuery)}>{({ networks }) => <NetworkList networks={networks} />}</Loaded>
 */
export function Loaded<T>(props: { query: UseQueryResult<T, Error>; children: (data: T) => ReactNode }) {
  const { query, children } = props;
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ProblemAlert problem={query.error} onRetry={() => query.refetch()} />;
  return <LoadingState />;
}
