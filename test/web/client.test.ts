import type { ClientResponse } from 'hono/client';
import { describe, expect, test } from 'vitest';
import { ask } from '../../web/queries/client.ts';
import { ProblemError } from '../../web/queries/problem.ts';

type Answer = ClientResponse<{ name: string }, 200, 'json'>;
const answered = (response: Response) => Promise.resolve(response as unknown as Answer);
const failure = (call: Promise<Answer>) =>
  ask(call).then(
    () => {
      throw new Error('it should not have succeeded');
    },
    (error: unknown) => error as ProblemError,
  );

describe('a call to the API', () => {
  test('gives its JSON', async () => {
    expect(await ask(answered(Response.json({ name: 'Regio Voorbeeld' })))).toEqual({ name: 'Regio Voorbeeld' });
  });

  test('gives null when there is nothing to give', async () => {
    expect(await ask(answered(new Response(null, { status: 204 })))).toBeNull();
  });

  test('fails with the problem that the API told, its wrong fields included', async () => {
    const problem = {
      type: '/v1/problems/invalid-input',
      title: 'Niet alles is goed ingevuld',
      status: 422,
      detail: '…',
      errors: [{ field: 'name', message: 'Vul dit in.' }],
    };
    const headers = { 'Content-Type': 'application/problem+json' };
    const error = await failure(answered(new Response(JSON.stringify(problem), { status: 422, headers })));
    expect(error).toBeInstanceOf(ProblemError);
    expect(error.problem).toEqual(problem);
    expect(error.is('invalid-input')).toBe(true);
    expect(error.isPassing).toBe(false);
  });

  test('is offline when there was no answer, and may be tried again', async () => {
    const error = await failure(Promise.reject(new TypeError('Failed to fetch')));
    expect(error.code).toBe('offline');
    expect(error.isPassing).toBe(true);
  });

  test('keeps the status when something in between answered without a problem document', async () => {
    const error = await failure(answered(new Response('<h1>Bad Gateway</h1>', { status: 502 })));
    expect(error.problem.status).toBe(502);
    expect(error.isPassing).toBe(true);
  });
});
