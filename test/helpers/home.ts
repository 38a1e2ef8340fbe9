import { type Client, createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { inject } from 'vitest';
import { sha256 } from '../../api/tokens.ts';
import { newId } from '../../db/ids.ts';
import { inspectorates, signInLinks, users } from '../../db/schema.ts';

const { databaseUrl, jobsUrl, ...shown } = inject('home');

let client: Client | undefined;

/** The database of the home, to arrange what only time brings about and to see what was stored. */
export function database() {
  client ??= createClient({
    url: databaseUrl,
    ...(databaseUrl.startsWith('file:') ? { concurrency: 1, timeout: 5000 } : {}),
  });
  return drizzle(client);
}

/** The home that this project's tests run against. */
export const home = shown;

/** Has the home do now what it does by itself every minute. */
export async function runJobs(): Promise<void> {
  const response = await fetch(jobsUrl);
  if (!response.ok) throw new Error(`runJobs: answered ${response.status}`);
}

/** Someone who visits: a browser without an account, with its cookie and language once it has them. */
export type Visitor = {
  get(path: string): Promise<Response>;
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
};

export function visitor(o: { cookie?: string; token?: string; language?: string } = {}): Visitor {
  const headers = {
    ...(o.cookie ? { Cookie: o.cookie } : {}),
    ...(o.token ? { Authorization: `Bearer ${o.token}` } : {}),
    'Accept-Language': o.language ?? 'nl',
  };
  return {
    get: (path) => fetch(`${home.url}${path}`, { headers }),
    send: (method, path, body, more = {}) =>
      fetch(`${home.url}${path}`, {
        method,
        headers: {
          ...headers,
          Origin: home.url,
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...more,
        },
        ...(body === undefined
          ? {}
          : { body: typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body) }),
      }),
  };
}

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
let counter = 0;
const unique = () => `${Date.now().toString(36)}${(counter++).toString(36)}${Math.random().toString(36).slice(2, 6)}`;

export type Person = { id: string; name: string; email: string; inspectorateId: string | null; visit: Visitor };

async function account(name: string, inspectorateId: string | null): Promise<Person> {
  const db = database();
  const now = new Date();
  const id = newId(now, randomBytes);
  const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '.')}.${unique()}@example.org`;
  await db.insert(users).values({ id, email, name, locale: 'nl', inspectorateId, createdAt: now.toISOString() });
  return { id, name, email, inspectorateId, visit: await signIn(id) };
}

/** The token of a one-time link for someone; only the mail that brings it is left out. */
export async function oneTimeToken(userId: string): Promise<string> {
  const token = `test-${unique()}`;
  await database()
    .insert(signInLinks)
    .values({
      tokenHash: await sha256(token),
      userId,
      createdAt: new Date().toISOString(),
      expiresAt: new Date(Date.now() + 600_000).toISOString(),
    });
  return token;
}

/** Signs in through a one-time link, as anyone would. */
export async function signIn(userId: string): Promise<Visitor> {
  const token = await oneTimeToken(userId);
  const response = await visitor().send('POST', '/v1/sessions', { token });
  const cookie = response.headers.get('Set-Cookie')?.split(';')[0];
  if (response.status !== 204 || !cookie) throw new Error(`signIn: answered ${response.status}`);
  return visitor({ cookie });
}

/** A new inspectorate with a signed-in inspector. */
export async function newInspector(name = 'Inspecteur Test'): Promise<Person> {
  const now = new Date();
  const inspectorateId = newId(now, randomBytes);
  await database()
    .insert(inspectorates)
    .values({ id: inspectorateId, name: `Inspectie ${unique()}`, createdAt: now.toISOString() });
  return account(name, inspectorateId);
}

/** Another signed-in inspector of the same inspectorate. */
export const colleagueOf = (inspector: Person, name = 'Onderzoeker Test') => account(name, inspector.inspectorateId);

/** A signed-in user without any role yet. */
export const newUser = (name = 'Gebruiker Test') => account(name, null);
