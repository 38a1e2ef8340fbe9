/** Makes the database ready, loads the demo on first run, prints the ways in, and serves. */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadDemoOnce } from '../demo/load-once.ts';
import { runJobsEveryMinute } from '../jobs/every-minute.ts';
import { databaseFile, nodePorts, serveNode } from '../node.ts';
import { say, stop } from './say.mjs';
import { waysIn } from './ways-in.ts';

function writableFolder(path: string): string {
  const folder = resolve(path);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch {
    stop(`The data folder ${folder} can't be written.`, 'Choose another with DATA_DIR, or make it writable.');
  }
  return folder;
}

function portOf(value: string | undefined): number {
  const port = Number(value ?? 8787);
  if (!Number.isInteger(port) || port < 1 || port > 65535) stop(`PORT is ${value}: choose a number from 1 to 65535.`);
  return port;
}

/** @param o.empty whether a first start leaves the database empty instead of loading the demo */
export async function start(o: { empty: boolean }): Promise<void> {
  const dataDir = writableFolder(process.env.DATA_DIR ?? 'data');
  const port = portOf(process.env.PORT);
  const publicUrl = (process.env.PUBLIC_URL ?? `http://localhost:${port}`).replace(/\/+$/, '');
  const { SMTP_URL, MAIL_FROM } = process.env;
  const smtp = SMTP_URL ? { url: SMTP_URL, from: MAIL_FROM ?? 'Netwerkspiegel <netwerkspiegel@localhost>' } : undefined;

  if (!existsSync(join(dataDir, databaseFile)) && !o.empty) {
    say('Loading the demo: a fictitious network, two years long …');
    await loadDemoOnce(dataDir, publicUrl);
  }
  say('Opening the database …');
  const ports = await nodePorts({ dataDir, publicUrl, ...(smtp ? { smtp } : {}) });
  const server = await serveNode(ports, port).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      stop(`Port ${port} is in use.`, 'Stop the other program, or choose another port: PORT=8788 npm start');
    }
    throw error;
  });
  const stopJobs = runJobsEveryMinute(ports);
  console.log(`\n  Netwerkspiegel: ${publicUrl}\n`);
  for (const line of await waysIn(ports)) console.log(`  ${line}`);
  console.log('\n  Stop with Ctrl+C. All data stays in the data folder.\n');

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      stopJobs();
      await server.close();
      process.exit(0);
    });
  }
}
