import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { freePort } from '../../api/start/free-port.ts';
import { aClone } from './a-clone.ts';
import { npmStart, type Started } from './npm-start.ts';

const clone = aClone();
const data = mkdtempSync(join(tmpdir(), 'netwerkspiegel-data-'));
afterAll(() => {
  clone.remove();
  rmSync(data, { recursive: true, force: true });
});

const started: Started[] = [];
afterEach(async () => {
  for (const one of started.splice(0)) await one.cutPower();
});

async function start(folder: string, ...args: string[]) {
  const port = await freePort();
  const app = npmStart(clone.folder, { PORT: String(port), DATA_DIR: join(data, folder) }, ...args);
  started.push(app);
  return { app, url: `http://localhost:${port}` };
}

const ready = /Ctrl\+C/;

async function send(url: string, path: string, body: unknown): Promise<{ status: number; cookie: string }> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: url },
    body: JSON.stringify(body),
  });
  return { status: response.status, cookie: response.headers.get('Set-Cookie')?.split(';')[0] ?? '' };
}

const whoAmI = async (url: string, cookie: string) =>
  (await fetch(`${url}/v1/sessions/current`, { headers: { Cookie: cookie } })).status;

describe('npm start', () => {
  test('in a fresh clone shows the demo with three ways in, and keeps everything when the power goes', async () => {
    const first = await start('demo');
    await first.app.printed(ready);
    expect(first.app.output()).toContain(first.url);
    expect(first.app.output()).toContain('Building the pages');
    expect(first.app.output()).toMatch(/as a coordinator:\s+http\S+\/sign-in#\S+/);
    expect(first.app.output()).toMatch(/as a member:\s+http\S+\/answer#\S+/);
    expect((await fetch(`${first.url}/health`)).status).toBe(200);
    expect(await (await fetch(first.url)).text()).toContain('<script');

    const [, token] = await first.app.printed(/as an inspector:\s+http\S+\/sign-in#(\S+)/);
    const { status, cookie } = await send(first.url, '/v1/sessions', { token });
    expect(status).toBe(204);
    await first.app.cutPower();

    const second = await start('demo');
    await second.app.printed(ready);
    expect(second.app.output()).not.toMatch(/Installing|Building|Loading/);
    expect(await whoAmI(second.url, cookie)).toBe(200);
    const installation = (await (await fetch(`${second.url}/v1/installation`)).json()) as { demo: boolean };
    expect(installation.demo).toBe(true);

    // Two on one folder would write past each other: the second one is refused, the first goes on.
    const another = await start('demo');
    expect(await another.app.stopped()).toBe(1);
    expect(another.app.output()).toMatch(/Another Netwerkspiegel works on the data folder \S+demo/);
    expect(await whoAmI(second.url, cookie)).toBe(200);
    await second.app.interrupt();
    expect(second.app.output()).toContain('Stopped.');
  });

  test('loads the demo whole: when the power goes half-way, the next start begins anew', async () => {
    const first = await start('half');
    await first.app.printed(/Loading the demo/);
    await first.app.cutPower();

    const second = await start('half');
    await second.app.printed(ready);
    expect(second.app.output()).toContain('Loading the demo');
    expect(second.app.output()).toMatch(/as a member:\s+http\S+\/answer#\S+/);
  });

  test('with --empty prints a link to set up my own inspectorate, and stays mine without the word', async () => {
    const first = await start('empty', '--empty');
    const [, token] = await first.app.printed(/http\S+\/set-up#(\S+)/);
    await first.app.printed(ready);
    const mine = {
      inspectorate: 'Inspectie Eigen',
      name: 'Eigen Inspecteur',
      email: 'eigen@example.org',
      locale: 'nl',
    };
    const { status, cookie } = await send(first.url, '/v1/installation', { token, ...mine });
    expect(status).toBe(204);
    await first.app.cutPower();

    const second = await start('empty');
    await second.app.printed(ready);
    expect(second.app.output()).not.toMatch(/Loading|set-up#|as a member/);
    expect(await whoAmI(second.url, cookie)).toBe(200);
  });

  test('says that a port is in use, before it does anything that takes time', async () => {
    const port = await freePort();
    const other = createServer().listen(port);
    const app = npmStart(clone.folder, { PORT: String(port), DATA_DIR: join(data, 'port') });
    started.push(app);
    expect(await app.stopped()).toBe(1);
    other.close();
    expect(app.output()).toContain(`Port ${port} is in use`);
    expect(app.output()).not.toContain('Loading the demo');
  });

  test('says that its data folder is no folder it can write', async () => {
    writeFileSync(join(data, 'a-file'), '');
    const { app } = await start('a-file');
    expect(await app.stopped()).toBe(1);
    expect(app.output()).toMatch(/data folder .*a-file can't be written/);
  });
});
