/** The embedded home for a project's tests: a real server on a database file in a folder of its own. */
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runDueJobs } from '../../../api/jobs/index.ts';
import { databaseFile, nodePorts, serveNode } from '../../../api/node.ts';
import { makeSignInLink } from '../../../api/sign-in.ts';
import { freePort } from '../../../api/start/free-port.ts';

declare module 'vitest' {
  interface ProvidedContext {
    home: {
      kind: 'node' | 'edge';
      url: string;
      /** Address of the same database, for arranging what only time brings about. */
      databaseUrl: string;
      /** The one-time link that sets up the installation. */
      setUpLink: string;
      /** Whoever asks this address has the home do now what it does by itself every minute. */
      jobsUrl: string;
    };
  }
}

export default async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), 'netwerkspiegel-'));
  const port = await freePort();
  const publicUrl = `http://localhost:${port}`;
  const mail = project.getProvidedContext().mail;
  const ports = await nodePorts({
    dataDir,
    publicUrl,
    smtp: { url: mail.smtpUrl, from: 'Netwerkspiegel <spiegel@example.org>' },
  });
  const server = await serveNode(ports, port);
  const jobs = createServer((_request, response) => runDueJobs(ports).then(() => response.end()));
  const jobsPort = await freePort();
  jobs.listen(jobsPort, '127.0.0.1');
  await once(jobs, 'listening');
  project.provide('home', {
    kind: 'node',
    url: publicUrl,
    databaseUrl: `file:${join(dataDir, databaseFile)}`,
    setUpLink: await makeSignInLink(ports, null),
    jobsUrl: `http://127.0.0.1:${jobsPort}`,
  });
  return async () => {
    jobs.closeAllConnections();
    jobs.close();
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
