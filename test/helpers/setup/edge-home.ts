/** The edge home for a project's tests: real workerd with a real libSQL server. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeSignInLink } from '../../../api/sign-in.ts';
import { startEdge } from '../../../api/start/edge.ts';
import { freePort } from '../../../api/start/free-port.ts';
import './node-home.ts';

export default async function setup(project: TestProject) {
  const dataDir = mkdtempSync(join(tmpdir(), 'netwerkspiegel-edge-'));
  const mail = project.getProvidedContext().mail;
  const edge = await startEdge({
    dataDir,
    port: await freePort(),
    databasePort: await freePort(),
    smtp: { url: mail.smtpUrl, from: 'Netwerkspiegel <spiegel@example.org>' },
  });
  project.provide('home', {
    kind: 'edge',
    url: edge.url,
    databaseUrl: edge.databaseUrl,
    setUpLink: await makeSignInLink(edge.ports, null),
    jobsUrl: edge.jobsUrl,
  });
  return async () => {
    await edge.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
