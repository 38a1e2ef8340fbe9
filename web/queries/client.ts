/**
 * The way to the API. Types come from the API itself.
 *
 * @example
 * const networksQuery = queryOptions({ queryKey: ['networks'], queryFn: () => ask(api.v1.networks.$get()) });
 */
import { QueryClient } from '@tanstack/react-query';
import { type ClientResponse, hc } from 'hono/client';
import type { SuccessStatusCode } from 'hono/utils/http-status';
import type { App } from '../../api/app.ts';
import { acceptLanguage } from '../texts/language.ts';
import { ProblemError, problemOf } from './problem.ts';

export const api = hc<App>('/', {
  headers: () => ({ 'Accept-Language': acceptLanguage() }),
  init: { credentials: 'same-origin' },
});

/** What a call gives when it succeeds: its JSON, or null for an answer without a body. */
export type Answered<R> =
  R extends ClientResponse<infer Body, infer Status, infer Format>
    ? [Extract<Status, SuccessStatusCode>] extends [never]
      ? never
      : Format extends 'json'
        ? Body
        : null
    : never;

/**
 * Waits for a call and gives its answer.
 *
 * @throws ProblemError with the problem document that the API sent, or `offline` when it could not be reached
 */
export async function ask<R extends ClientResponse<unknown>>(call: Promise<R>): Promise<Answered<R>> {
  let response: R;
  try {
    response = await call;
  } catch (cause) {
    throw ProblemError.offline(cause);
  }
  if (!response.ok) throw new ProblemError(await problemOf(response));
  const isJson = response.headers.get('Content-Type')?.includes('json') ?? false;
  return (isJson ? await response.json() : null) as Answered<R>;
}

/** Asks again only when asking again may help. */
const shouldRetry = (failures: number, error: unknown): boolean =>
  failures < 2 && (!(error instanceof ProblemError) || error.isPassing);

export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { retry: shouldRetry, staleTime: 30_000, refetchOnWindowFocus: false },
      mutations: { retry: false },
    },
  });
