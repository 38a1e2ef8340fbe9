import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createClient } from '@libsql/client';
import { drizzle } from 'drizzle-orm/libsql';
import { findPicture } from '../../db/queries/picture/find-picture.ts';
import { findWave } from '../../db/queries/wave/find-wave.ts';
import type { BundleFiles } from '../bundle/bundle-of.ts';
import { type BundleFault, verifyBundle } from '../bundle/verify-bundle.ts';
import { unzipBundle } from '../bundle/zip-bundle.ts';
import { canonicalJson } from '../canonical.ts';
import { databaseFile } from '../node.ts';
import { makePicture } from '../picture.ts';
import { cannot } from './cannot.ts';

const faults: Record<BundleFault['fault'], string> = {
  missing: 'is missing',
  unknown: 'does not belong to the bundle',
  checksum: 'is not what it was: its checksum differs',
  differs: 'does not follow from picture.json',
};

/** `netwerkspiegel verify`: checks a publication bundle, with `--data` against the data it was made from. */
export async function verify(args: string[], env: NodeJS.ProcessEnv): Promise<0 | 1 | 2> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { data: { type: 'string' } } });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) return cannot('Give one bundle: netwerkspiegel verify <bundle.zip>');
  const files = read(path);
  if (files === null) return cannot(`${path} is no bundle: it can't be read as a ZIP file.`);
  const found = await verifyBundle(files);
  for (const { file, fault } of found) console.log(`✗ ${file} ${faults[fault]}`);
  if (found.length > 0) return 1;
  console.log(`✓ ${Object.keys(files).length} files: every checksum is right and every table follows from the picture`);
  const folder = values.data ?? env.DATA_DIR;
  return folder === undefined ? 0 : compareWithData(files, folder);
}

async function compareWithData(files: BundleFiles, folder: string): Promise<0 | 1 | 2> {
  const path = join(folder, databaseFile);
  if (!existsSync(path)) return cannot(`There is no database in ${folder}.`);
  const { waveId, number } = JSON.parse(files['publication.json'] ?? '{}');
  // Only read: the server may be running on it, and nothing here migrates.
  const client = createClient({ url: `file:${path}` });
  const database = drizzle(client);
  try {
    const wave = await findWave(database, String(waveId));
    if (!wave || wave.promise === null) return cannot('The wave of this bundle is not in that database.');
    const newest = await findPicture(database, wave.id);
    if (newest && newest.number !== number)
      return cannot('The wave was published again since: its data were corrected.');
    if (wave.correctingSince !== null) return cannot('The data of this wave are open for correction.');
    const { document, suppressed } = await makePicture(database, wave);
    // A coordinator's bundle has no suppression log; then the picture alone is compared.
    const log = files['suppression-log.json'] ?? canonicalJson(suppressed);
    const isSame = canonicalJson(document) === files['picture.json'] && canonicalJson(suppressed) === log;
    console.log(
      isSame
        ? '✓ computed again from the data: the same picture, letter by letter'
        : '✗ computed again from the data: the picture is another one',
    );
    return isSame ? 0 : 1;
  } finally {
    client.close();
  }
}

function read(path: string): BundleFiles | null {
  try {
    return unzipBundle(readFileSync(path));
  } catch {
    return null;
  }
}
