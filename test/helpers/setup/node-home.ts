/** The embedded home for a project's tests: a real server on a database file in a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
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
  project.provide('home', {
    kind: 'node',
    url: publicUrl,
    databaseUrl: `file:${join(dataDir, databaseFile)}`,
    setUpLink: await makeSignInLink(ports, null),
  });
  return async () => {
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  };
}
