/** Asking again every two seconds, and hearing only "the same as before" when nothing changed. */
import type { ClientResponse } from 'hono/client';
import { ask } from './client.ts';
import { ProblemError } from './problem.ts';

/** The ETag of an answer, by the answer itself: what the cache keeps is what came with it. */
const tags = new WeakMap<object, string>();

/** For a query that follows something live: never two copies of one answer, and no pause after a failure. */
export const live = {
  refetchInterval: 2000,
  refetchOnWindowFocus: 'always',
  staleTime: 0,
  retry: false,
  networkMode: 'always',
  // The answer itself is kept, so that its tag can be found.
  structuralSharing: false,
} as const;

/**
 * Asks with the tag of what is known, and gives back what is known when it still holds.
 *
 * @throws ProblemError as `ask` does
 */
export async function askWhetherChanged<T extends object>(
  known: T | undefined,
  call: (headers: Record<string, string>) => Promise<ClientResponse<unknown>>,
): Promise<T> {
  const tag = known && tags.get(known);
  const response = await call(tag ? { 'If-None-Match': tag } : {}).catch((cause: unknown) => {
    throw ProblemError.offline(cause);
  });
  if (known && (response.status as number) === 304) return known;
  const answer = (await ask(Promise.resolve(response))) as unknown as T;
  const etag = response.headers.get('ETag');
  if (etag) tags.set(answer, etag);
  return answer;
}
