import { createReadStream, createWriteStream, existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { createClient } from '@libsql/client';
import { databaseFile } from '../node.ts';
import { cannot } from './cannot.ts';
import { countRows, faultsOf } from './sound-database.ts';

/**
 * `netwerkspiegel backup`: one file with everything, as it was at one moment, while the server goes on. It is checked
 * before it gets its name: a backup that is there is one that can be restored.
 */
export async function backup(args: string[], env: NodeJS.ProcessEnv): Promise<0 | 1 | 2> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { data: { type: 'string' } } });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) return cannot('Give one file: netwerkspiegel backup <file>');
  const file = resolve(path);
  if (existsSync(file)) return cannot(`${path} is there already. Choose another name: a backup is never written over.`);
  if (!existsSync(dirname(file))) return cannot(`There is no folder ${dirname(path)}.`);
  const folder = values.data ?? env.DATA_DIR ?? 'data';
  const database = join(folder, databaseFile);
  if (!existsSync(database)) return cannot(`There is no database in ${folder}. Say where it is with --data.`);

  const copy = `${file}.copy`;
  const packed = `${file}.part`;
  try {
    const client = createClient({ url: `file:${database}`, timeout: 30_000 });
    try {
      await client.execute({ sql: 'VACUUM INTO ?', args: [copy] });
    } finally {
      client.close();
    }
    const made = createClient({ url: `file:${copy}` });
    const faults = await faultsOf(made);
    const counts = faults.length === 0 ? await countRows(made) : {};
    made.close();
    if (faults.length > 0) {
      for (const fault of faults) console.log(`✗ ${fault}`);
      return 1;
    }
    await pipeline(createReadStream(copy), createGzip(), createWriteStream(packed));
    await keepOnDisk(packed);
    renameSync(packed, file);
    await keepOnDisk(dirname(file));
    const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
    console.log(`✓ ${path}: ${Object.keys(counts).length} tables, ${rows} rows, ${statSync(file).size} bytes`);
    return 0;
  } catch (error) {
    return cannot(`The backup could not be made: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    for (const left of [copy, packed]) rmSync(left, { force: true });
  }
}

/** Waits until a file, or the names in a folder, are on the disk itself. */
async function keepOnDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}
