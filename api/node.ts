/** The embedded home: Node, a database file, the built pages, and mail over SMTP or to a mailbox page. */
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type HttpBindings, serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Client, createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { openStore, type Store } from '../db/client.ts';
import { migrateDatabase } from '../db/migrate.ts';
import { hasDemo } from '../db/queries/network/has-demo.ts';
import { createApp } from './app.ts';
import type { Ports } from './env.ts';
import { logged } from './logged.ts';
import { mailboxMailer } from './mail/mailbox.ts';
import { smtpMailer } from './mail/smtp-node.ts';
import { publishShippedVersions } from './publish-shipped.ts';
import { pdfMaker } from './report/pdf-node.ts';

export type NodeHome = {
  dataDir: string;
  /** Where people reach it, without a trailing slash. */
  publicUrl: string;
  smtp?: { url: string; from: string };
  now?: () => Date;
};

export const databaseFile = 'netwerkspiegel.db';

const pagesRoot = fileURLToPath(new URL('../dist/web', import.meta.url));

async function openFile(path: string): Promise<Store> {
  const open = async (): Promise<Client> => {
    const client = createClient({ url: `file:${path}`, concurrency: 1, timeout: 5000 });
    await client.execute('PRAGMA journal_mode = WAL');
    await client.execute('PRAGMA synchronous = FULL');
    await client.execute('PRAGMA foreign_keys = ON');
    return client;
  };
  const clients = { reader: await open(), writer: await open() };
  await migrateDatabase(drizzle(clients.writer));
  return openStore(drizzle, clients);
}

/**
 * The built pages from disk, as small as they were made at the build; every address without a file is a page of the
 * single-page application. A personal link has a first page of its own.
 */
function pagesOnDisk(): Ports['page'] {
  const files = new Hono()
    .use('/assets/*', async (c, next) => {
      await next();
      if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable');
    })
    .use('/answer', serveStatic({ path: join(pagesRoot, 'answer.html'), precompressed: true }))
    .use('*', serveStatic({ root: pagesRoot, precompressed: true }))
    .use('*', serveStatic({ path: join(pagesRoot, 'index.html'), precompressed: true }));
  return async (request) => {
    const response = await files.fetch(request);
    return response.status === 404 ? null : response;
  };
}

/** The ports of an embedded home, for the server and for the demo's loader. */
export async function nodePorts(home: NodeHome): Promise<Ports> {
  mkdirSync(home.dataDir, { recursive: true });
  const store = await openFile(join(home.dataDir, databaseFile));
  const now = home.now ?? (() => new Date());
  const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  const ports: Ports = {
    store,
    now,
    randomBytes,
    mailer: home.smtp ? smtpMailer(home.smtp.url, home.smtp.from) : mailboxMailer({ store, now, randomBytes }),
    afterwards: async (work) => void logged(work),
    publicUrl: home.publicUrl,
    mailbox: home.smtp ? 'closed' : 'open',
    demo: await hasDemo(store.read),
    pdf: pdfMaker(),
    page: pagesOnDisk(),
  };
  await publishShippedVersions(ports);
  return ports;
}

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);
const ownNames = new Set(['localhost', '127.0.0.1', '[::1]']);
const proxyHeaders = ['Forwarded', 'X-Forwarded-For', 'X-Real-IP', 'Via'];

/**
 * Whether a request was typed at the machine itself: not through a proxy on it, and not by a page from elsewhere that
 * had its own name point here.
 */
function isLocal(request: Request, bindings: unknown): boolean {
  const { incoming } = bindings as HttpBindings;
  return (
    loopback.has(incoming.socket.remoteAddress ?? '') &&
    ownNames.has(new URL(request.url).hostname) &&
    !proxyHeaders.some((name) => request.headers.has(name))
  );
}

/** Serves the application; resolves once it listens. The mailbox is for who sits at this machine only. */
export async function serveNode(ports: Ports, port: number): Promise<{ port: number; close(): Promise<void> }> {
  const forOthers: Ports = { ...ports, mailbox: 'closed' };
  const app = createApp((request, bindings) => (isLocal(request, bindings) ? ports : forOthers));
  // What the edge's platform does by itself: answers leave as small as the visitor can read them.
  const small = new Hono().use(compress()).all('*', (c) => app.fetch(c.req.raw, c.env));
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: small.fetch, port }, (info: AddressInfo) =>
      resolve({
        port: info.port,
        close: () =>
          new Promise((closed) => {
            server.close(() => {
              ports.store.close();
              closed();
            });
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
    server.once('error', reject);
  });
}
