import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createApp } from '../../api/app.ts';
import { demoPeople } from '../../api/demo/people.ts';
import { nodePorts } from '../../api/node.ts';
import { waysIn } from '../../api/start/ways-in.ts';
import { hasDemo } from '../../db/queries/network/has-demo.ts';
import { networks, users } from '../../db/schema.ts';
import { arrangeNetwork } from '../helpers/arrange-published-wave.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'netwerkspiegel-demo-mode-'));
const ports = await nodePorts({ dataDir, publicUrl: 'http://localhost:8787' });
afterAll(() => {
  ports.store.close();
  rmSync(dataDir, { recursive: true, force: true });
});

test('demo mode, and the ways in that it prints, end where real data begins', async () => {
  // Told to be a demo, as the edge is by a setting.
  const told = { ...ports, demo: true };
  const app = createApp(() => told);
  const installation = async () => (await app.request('/v1/installation')).json();
  await arrangeNetwork(ports.store);
  await ports.store.write(async (tx) => {
    await tx.update(networks).set({ demo: true });
    const { name, email } = demoPeople.inspector;
    await tx
      .insert(users)
      .values({ id: 'verzonnen', name, email, locale: 'nl', createdAt: '2026-01-01T09:00:00.000Z' });
  });
  expect(await hasDemo(ports.store.read)).toBe(true);
  expect(await installation()).toMatchObject({ demo: true });
  expect((await waysIn(told)).join()).toContain('/sign-in#');

  await arrangeNetwork(ports.store);
  expect(await hasDemo(ports.store.read)).toBe(false);
  expect(await installation()).toMatchObject({ demo: false });
  expect(await waysIn(told)).toEqual(['Sign in: http://localhost:8787/sign-in']);
});
