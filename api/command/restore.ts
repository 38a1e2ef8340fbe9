import { copyFileSync, createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { migrateDatabase } from '../../db/migrate.ts';
import { databaseFile } from '../node.ts';
import { holdFolder } from '../start/hold-folder.ts';
import { cannot } from './cannot.ts';
import { schemaAge } from './schema-age.ts';
import { countRows, faultsOf } from './sound-database.ts';

/**
 * `netwerkspiegel restore`: puts a backup in the place of the data, and keeps what was there beside it. A backup of an
 * earlier release is brought up to date on the way. Nothing is touched before everything was found right.
 */
export async function restore(args: string[], env: NodeJS.ProcessEnv): Promise<0 | 1 | 2> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { data: { type: 'string' } } });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) return cannot('Give one backup: netwerkspiegel restore <file>');
  if (!existsSync(path)) return cannot(`There is no file ${path}.`);
  const folder = values.data ?? env.DATA_DIR ?? 'data';
  mkdirSync(folder, { recursive: true });
  const letGo = await holdFolder(folder);
  if (letGo === null) return cannot(`A Netwerkspiegel works on ${folder}. Stop it first.`);
  const candidate = join(folder, 'being-restored.db');
  try {
    const problem = await prepare(path, candidate);
    if (problem !== null) return cannot(`${path} ${problem} Nothing was changed.`);
    const kept = await putInPlace(folder, candidate);
    console.log(`✓ ${path} is in place in ${folder}.${kept === null ? '' : ` What was there is kept in ${kept}.`}`);
    return 0;
  } finally {
    for (const end of ['', '-wal', '-shm']) rmSync(candidate + end, { force: true });
    letGo();
  }
}

/** Unpacks a backup, checks it and brings it up to date. Gives what is wrong with it, or null. */
async function prepare(path: string, candidate: string): Promise<string | null> {
  try {
    await pipeline(createReadStream(path), createGunzip(), createWriteStream(candidate));
  } catch {
    return 'is damaged, or no backup: it cannot be unpacked to what it was.';
  }
  const client = createClient({ url: `file:${candidate}` });
  try {
    const [fault] = await faultsOf(client);
    if (fault !== undefined) return `is damaged: ${fault}.`;
    const age = await schemaAge(client);
    if (age === 'none') return 'holds no data of Netwerkspiegel.';
    if (age === 'newer') return 'was made by a newer release. Install that release first.';
    if (age === 'older') await migrateDatabase(drizzle(client));
    const [after] = await faultsOf(client);
    if (after !== undefined) return `could not be brought up to date: ${after}.`;
    const counts = await countRows(client);
    console.log(`✓ ${Object.keys(counts).length} tables, ${Object.values(counts).reduce((sum, n) => sum + n, 0)} rows`);
    return null;
  } finally {
    client.close();
  }
}

/**
 * Puts the candidate in its place in one move, so that there is a whole database there at every moment. Gives the folder in
 * which what was there is kept, or null when there was nothing.
 */
async function putInPlace(folder: string, candidate: string): Promise<string | null> {
  const place = join(folder, databaseFile);
  if (!existsSync(place)) {
    renameSync(candidate, place);
    return null;
  }
  const kept = join(folder, `before-restore-${new Date().toISOString().replaceAll(':', '.')}`);
  mkdirSync(kept);
  await writeOut(place);
  for (const end of ['', '-wal', '-shm']) {
    if (existsSync(place + end)) copyFileSync(place + end, join(kept, databaseFile + end));
  }
  for (const end of ['-wal', '-shm']) rmSync(place + end, { force: true });
  renameSync(candidate, place);
  return kept;
}

/** Writes the log of a database out into its file; one that is damaged stays as it is. */
async function writeOut(place: string): Promise<void> {
  const client = createClient({ url: `file:${place}` });
  await client.execute('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => undefined);
  client.close();
}
