/** The gallery of web/gallery, built and served as the product serves its pages: same headers, no API behind it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

const policy = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

const notSignedIn = {
  type: '/v1/problems/not-signed-in',
  title: 'Niet ingelogd',
  status: 401,
  detail: 'Log eerst in.',
};

/** What a signed-out visitor of a demo gets. */
const answers: Record<string, { status: number; body: unknown }> = {
  '/v1/installation': { status: 200, body: { demo: true, mailbox: 'open' } },
  '/v1/sessions/current': { status: 401, body: notSignedIn },
};

export async function serveGallery(): Promise<{ url: string; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
  await build({
    configFile: fileURLToPath(new URL('../../web/gallery/vite.config.ts', import.meta.url)),
    logLevel: 'error',
    build: { outDir: folder },
  });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('Content-Security-Policy', policy);
    if (pathname.startsWith('/v1/')) {
      const { status, body } = answers[pathname] ?? { status: 404, body: {} };
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
      return;
    }
    const file = extname(pathname) ? pathname : '/gallery/index.html';
    const content = await readFile(join(folder, file)).catch(() => null);
    if (content) response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream').end(content);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
