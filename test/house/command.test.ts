import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { UserActor } from '../../api/access.ts';
import { loadBundle } from '../../api/bundle/load-bundle.ts';
import { loadDemoOnce } from '../../api/demo/load-once.ts';
import { nodePorts } from '../../api/node.ts';
import { openCorrection } from '../../api/picture/open-correction.ts';
import { publishPicture } from '../../api/picture/publish-picture.ts';
import { findWave } from '../../db/queries/wave/find-wave.ts';
import { users, waves } from '../../db/schema.ts';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'netwerkspiegel-command-'));
const bundle = join(folder, 'bundle.zip');
const nextBundle = join(folder, 'next-bundle.zip');

/** The latest published wave of the demo: its picture holds a change since the one before. */
async function latestWave() {
  const ports = await nodePorts({ dataDir: folder, publicUrl: 'http://localhost' });
  const published = await ports.store.read.select({ id: waves.id }).from(waves).where(eq(waves.status, 'published'));
  const wave = await findWave(ports.store.read, published.at(-1)?.id ?? '');
  if (!wave) throw new Error('the demo has no published wave');
  const download = async (to: string) => writeFileSync(to, await loadBundle(ports.store.read, wave, { analyst: true }));
  return { ports, wave, download };
}

/** Nothing was corrected but the reason: the numbers stay as they are. */
async function publishAgain() {
  const { ports, wave, download } = await latestWave();
  const [found] = await ports.store.read
    .select({ id: users.id, name: users.name, email: users.email, locale: users.locale })
    .from(users)
    .where(eq(users.id, wave.analysts[0] ?? ''));
  if (!found) throw new Error('the wave has no analyst');
  const analyst: UserActor = { kind: 'user', ...found, inspectorate: null, coordinates: [], by: { kind: 'session' } };
  await openCorrection(ports, analyst, wave, 'Een citaat stond bij een ander thema.');
  const opened = await findWave(ports.store.read, wave.id);
  if (opened) await publishPicture(ports, analyst, opened);
  await download(nextBundle);
  ports.store.close();
}

beforeAll(async () => {
  await loadDemoOnce(folder, 'http://localhost');
  const { ports, download } = await latestWave();
  await download(bundle);
  ports.store.close();
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the command printed and the code it ended with. */
async function netwerkspiegel(...args: string[]): Promise<{ code: number; printed: string }> {
  const { DATA_DIR: _, ...env } = process.env;
  return run(process.execPath, ['api/command.mjs', ...args], { cwd: root, env }).then(
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

  test('still finds the first bundle right after a second publication, and says that there is a newer one', async () => {
    await publishAgain();
    const [first, second] = await Promise.all([
      netwerkspiegel('verify', bundle, '--data', folder),
      netwerkspiegel('verify', nextBundle, '--data', folder),
    ]);
    expect(first.printed).toContain('every checksum is right');
    expect(first.printed).toContain('published again since');
    expect(first.code).toBe(2);
    expect(second.printed).toContain('the same picture, letter by letter');
    expect(second.code).toBe(0);
  });
});
