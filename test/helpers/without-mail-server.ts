import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { createApp } from '../../api/app.ts';
import { nodePorts } from '../../api/node.ts';
import { freePort } from '../../api/start/free-port.ts';
import { oneTimeToken } from './home.ts';

/**
 * The embedded home once more, on the same database and without a mail server that can be reached. Gives how someone
 * asks it to do something.
 */
export async function withoutMailServer(userId: string) {
  const dataDir = dirname(fileURLToPath(inject('home').databaseUrl));
  const publicUrl = 'http://localhost';
  const smtp = { url: `smtp://127.0.0.1:${await freePort()}`, from: 'spiegel@example.org' };
  const ports = await nodePorts({ dataDir, publicUrl, smtp });
  const app = createApp(() => ports);
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) =>
    app.request(`${publicUrl}${path}`, {
      method: 'POST',
      headers: { Origin: publicUrl, 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const signedIn = await post('/v1/sessions', { token: await oneTimeToken(userId) });
  const cookie = signedIn.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  return {
    post: (path: string, body: unknown = {}) => post(path, body, { Cookie: cookie }),
    close: () => ports.store.close(),
  };
}
