/** A backup of a running installation, and what restoring does with a good, a damaged, a newer and an older one. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { afterAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../api/command/run-command.ts';
import { schemaAge } from '../../api/command/schema-age.ts';
import { databaseFile, nodePorts } from '../../api/node.ts';
import { holdFolder } from '../../api/start/hold-folder.ts';
import { migrationsFolder } from '../../db/migrate.ts';
import { arrangeNetwork } from '../helpers/arrange-published-wave.ts';

const folder = mkdtempSync(join(tmpdir(), 'netwerkspiegel-backup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let counter = 0;
const fresh = (name: string) => join(folder, `${name}-${counter++}`);
const command = (...args: string[]) => runCommand(args, {});

/** An installation that runs, with a network in it. */
async function installation() {
  const dataDir = fresh('data');
  const ports = await nodePorts({ dataDir, publicUrl: 'http://localhost' });
  const { networkId } = await arrangeNetwork(ports.store);
  return { dataDir, ports, networkId };
}

/** What a database says, read in a folder of its own so that looking changes nothing. */
async function ask(file: string, sql: string): Promise<unknown[]> {
  const copy = fresh('looked-at');
  for (const end of ['', '-wal']) if (existsSync(file + end)) cpSync(file + end, copy + end);
  const client = createClient({ url: `file:${copy}` });
  const { rows } = await client.execute(sql);
  client.close();
  return rows.map((row) => Object.values(row)[0]);
}

const networksIn = (dataDir: string) => ask(join(dataDir, databaseFile), 'select id from networks order by id');

/** A backup of an installation with one network. */
async function aBackup() {
  const { ports, dataDir, networkId } = await installation();
  const file = `${fresh('backup')}.gz`;
  expect(await command('backup', file, '--data', dataDir)).toBe(0);
  ports.store.close();
  return { file, networkId };
}

describe('netwerkspiegel backup', () => {
  test('holds what was acknowledged before it, though the server goes on writing', async () => {
    const { ports, dataDir, networkId } = await installation();
    const file = `${fresh('backup')}.gz`;
    const writing = Promise.all(Array.from({ length: 20 }, () => arrangeNetwork(ports.store)));
    expect(await command('backup', file, '--data', dataDir)).toBe(0);
    const later = (await writing).map((one) => one.networkId);
    ports.store.close();
    const there = fresh('restored');
    expect(await command('restore', file, '--data', there)).toBe(0);
    const restored = await networksIn(there);
    expect(restored).toContain(networkId);
    expect(restored.every((id) => [networkId, ...later].includes(String(id)))).toBe(true);
    expect(readdirSync(join(file, '..')).filter((name) => /\.(copy|part)$/.test(name))).toEqual([]);
  });

  test('never writes over a file, and says when there is nothing to back up', async () => {
    const { file } = await aBackup();
    const before = readFileSync(file);
    expect(await command('backup', file, '--data', folder)).toBe(2);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(await command('backup', fresh('nothing'), '--data', fresh('no-data'))).toBe(2);
    expect(await command('backup')).toBe(2);
  });
});

describe('netwerkspiegel restore', () => {
  test('puts a backup in place and keeps what was there beside it', async () => {
    const { file, networkId } = await aBackup();
    const { dataDir, ports, networkId: other } = await installation();
    ports.store.close();
    expect(await command('restore', file, '--data', dataDir)).toBe(0);
    expect(await networksIn(dataDir)).toEqual([networkId]);
    const kept = readdirSync(dataDir).find((name) => name.startsWith('before-restore-')) ?? '';
    expect(await networksIn(join(dataDir, kept))).toEqual([other]);
  });

  test('refuses a damaged backup wherever the damage is, and changes nothing', async () => {
    const { file } = await aBackup();
    const { dataDir, ports, networkId } = await installation();
    ports.store.close();
    const good = readFileSync(file);
    for (const place of [0, 20, Math.floor(good.length / 2), good.length - 5]) {
      const bad = Buffer.from(good);
      bad[place] = (bad[place] ?? 0) ^ 0x55;
      const damaged = fresh('damaged');
      writeFileSync(damaged, bad);
      expect(await command('restore', damaged, '--data', dataDir), `byte ${place}`).toBe(2);
    }
    const cut = fresh('cut');
    writeFileSync(cut, good.subarray(0, good.length - 100));
    expect(await command('restore', cut, '--data', dataDir)).toBe(2);
    const noDatabase = fresh('no-database');
    writeFileSync(noDatabase, gzipSync('no database'));
    expect(await command('restore', noDatabase, '--data', dataDir)).toBe(2);
    expect(await networksIn(dataDir)).toEqual([networkId]);
    expect(existsSync(join(dataDir, 'being-restored.db'))).toBe(false);
  });

  test('refuses a backup of a newer release', async () => {
    const { file } = await aBackup();
    const unpacked = fresh('newer');
    writeFileSync(unpacked, gunzipSync(readFileSync(file)));
    const client = createClient({ url: `file:${unpacked}` });
    await client.execute("insert into __drizzle_migrations (hash, created_at) values ('of-tomorrow', 9999999999999)");
    client.close();
    const newer = fresh('newer');
    writeFileSync(newer, gzipSync(readFileSync(unpacked)));
    const there = fresh('data');
    expect(await command('restore', newer, '--data', there)).toBe(2);
    expect(existsSync(join(there, databaseFile))).toBe(false);
  });

  test('refuses while a server works on the folder', async () => {
    const { file } = await aBackup();
    const { dataDir, ports, networkId } = await installation();
    const letGo = await holdFolder(dataDir);
    expect(await holdFolder(dataDir)).toBeNull();
    expect(await command('restore', file, '--data', dataDir)).toBe(2);
    letGo?.();
    ports.store.close();
    expect(await networksIn(dataDir)).toEqual([networkId]);
    expect(await command('restore', file, '--data', dataDir)).toBe(0);
  });
});

describe('The database of an earlier release', () => {
  const journal = JSON.parse(readFileSync(join(migrationsFolder, 'meta/_journal.json'), 'utf8'));

  /** A database as the release with so many migrations made it, with an inspectorate in it. */
  async function ofRelease(count: number): Promise<string> {
    const known = fresh('migrations');
    mkdirSync(join(known, 'meta'), { recursive: true });
    const entries = journal.entries.slice(0, count);
    writeFileSync(join(known, 'meta/_journal.json'), JSON.stringify({ ...journal, entries }));
    for (const { tag } of entries) cpSync(join(migrationsFolder, `${tag}.sql`), join(known, `${tag}.sql`));
    const file = fresh('earlier');
    const client = createClient({ url: `file:${file}` });
    await migrate(drizzle(client), { migrationsFolder: known });
    await client.execute("insert into inspectorates (id, name, created_at) values ('i', 'Inspectie', '2025-01-01')");
    expect(await schemaAge(client)).toBe(count === journal.entries.length ? 'same' : 'older');
    client.close();
    return file;
  }

  test.each(journal.entries.map((_: unknown, place: number) => place + 1) as number[])(
    'with %i migrations is brought up to date, and loses nothing',
    async (count) => {
      const packed = fresh('packed');
      writeFileSync(packed, gzipSync(readFileSync(await ofRelease(count))));
      const there = fresh('data');
      expect(await command('restore', packed, '--data', there)).toBe(0);
      expect(await ask(join(there, databaseFile), 'select name from inspectorates')).toEqual(['Inspectie']);
      const client = createClient({ url: `file:${join(there, databaseFile)}` });
      expect(await schemaAge(client)).toBe('same');
      client.close();
    },
  );
});
