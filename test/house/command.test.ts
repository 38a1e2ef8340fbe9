import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadBundle } from '../../api/bundle/load-bundle.ts';
import { loadDemoOnce } from '../../api/demo/load-once.ts';
import { nodePorts } from '../../api/node.ts';
import { findWave } from '../../db/queries/wave/find-wave.ts';
import { waves } from '../../db/schema.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'netwerkspiegel-command-'));
const bundle = join(folder, 'bundle.zip');

beforeAll(async () => {
  await loadDemoOnce(folder, 'http://localhost');
  const { store } = await nodePorts({ dataDir: folder, publicUrl: 'http://localhost' });
  const published = await store.read.select({ id: waves.id }).from(waves).where(eq(waves.status, 'published'));
  // the latest wave: its picture holds a change since the one before
  const wave = await findWave(store.read, published.at(-1)?.id ?? '');
  if (!wave) throw new Error('the demo has no published wave');
  writeFileSync(bundle, await loadBundle(store.read, wave, { analyst: true }));
  store.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command printed and the code it ended with. */
async function netwerkspiegel(...args: string[]): Promise<{ code: number; printed: string }> {
  const { DATA_DIR: _, ...env } = process.env;
  return run('npx', ['--no-install', 'netwerkspiegel', ...args], { cwd: root, env }).then(
    ({ stdout, stderr }) => ({ code: 0, printed: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code, printed: stdout + stderr }),
  );
}

describe('netwerkspiegel verify', () => {
  test('finds a bundle right, and its picture the same when it is computed again from the data', async () => {
    const { code, printed } = await netwerkspiegel('verify', bundle, '--data', folder);
    expect(printed).toContain('every checksum is right');
    expect(printed).toContain('the same picture, letter by letter');
    expect(code).toBe(0);
  });

  test('finds a bundle of which one byte was changed', async () => {
    const damaged = join(folder, 'damaged.zip');
    const bytes = readFileSync(bundle);
    const place = Math.floor(bytes.length / 2);
    bytes[place] = (bytes[place] ?? 0) ^ 1;
    writeFileSync(damaged, bytes);
    expect((await netwerkspiegel('verify', damaged)).code).not.toBe(0);
  });

  test('says what to do when there is no such file, no such command, or no data', async () => {
    expect(await netwerkspiegel('verify', join(folder, 'nothing.zip'))).toMatchObject({ code: 2 });
    expect((await netwerkspiegel('verify', bundle, '--data', join(folder, 'nowhere'))).printed).toContain(
      'There is no database',
    );
    const unknown = await netwerkspiegel('make-coffee');
    expect(unknown.code).toBe(2);
    expect(unknown.printed).toContain('netwerkspiegel verify <bundle.zip>');
  });
});
