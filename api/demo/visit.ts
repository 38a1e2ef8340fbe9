import { type ClientResponse, hc } from 'hono/client';
import { type App, createApp } from '../app.ts';
import type { Ports } from '../env.ts';

/** A clock that the demo's loader turns: two years pass in a few seconds. */
export type Clock = { now: () => Date; turnTo(day: string, time?: string): void };

export function clockAt(start: Date): Clock {
  let current = start.getTime();
  return {
    // Every question of the time is a little later than the one before, as in life.
    now: () => {
      current += 7;
      return new Date(current);
    },
    turnTo(day, time = '10:00') {
      current = Date.parse(`${day}T${time}:00.000Z`);
    },
  };
}

export type Visit = ReturnType<typeof hc<App>>;

/** Visits the application as someone would, in this process: what the demo holds went through every rule. */
export function visitorsOf(ports: Ports) {
  const app = createApp(() => ports);
  return (headers: Record<string, string>): Visit =>
    hc<App>('http://demo.example', {
      headers: { Origin: 'http://demo.example', ...headers },
      fetch: async (input: RequestInfo | URL, init?: RequestInit) => app.request(input, init),
    });
}

/** The answer of a visit. @throws Error when the application refused it: then the demo itself is wrong */
export async function answerTo<T>(asked: Promise<ClientResponse<T, number, string>>): Promise<T> {
  const response = await asked;
  if (!response.ok) throw new Error(`demo: ${response.status} at ${response.url}: ${await response.text()}`);
  return (response.status === 204 ? undefined : await response.json()) as T;
}
