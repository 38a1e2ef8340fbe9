import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { root } from './root.mjs';
import { say, stop } from './say.mjs';

/** What the pages are made of. */
const ingredients = ['web', 'surveys', 'analysis', 'package-lock.json', 'tsconfig.json'];
const stamp = join(root, 'dist/web/.built-from');

/** A hash over the content of everything the pages are made of: not over times, which a clone changes. */
function hashIngredients() {
  const hash = createHash('sha256');
  const add = (path) => {
    hash.update(path);
    hash.update(readFileSync(join(root, path)));
  };
  for (const name of ingredients) {
    if (name.includes('.')) {
      add(name);
      continue;
    }
    for (const entry of readdirSync(join(root, name), { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath ?? file.path, file.name))
      .sort()) {
      add(entry.slice(root.length));
    }
  }
  return hash.digest('hex');
}

/** Puts a compressed file beside every text that a browser fetches: once, and smaller than while somebody waits. */
function compressPages() {
  const folder = join(root, 'dist/web');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(html|js|css|svg)$/.test(entry.name)) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    const content = readFileSync(path);
    writeFileSync(`${path}.br`, brotliCompressSync(content));
    writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  }
}

/** Builds the pages when they are missing or older than what they are made of. */
export function buildPages() {
  const now = hashIngredients();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  say('Building the pages …');
  const vite = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--config', 'web/vite.config.ts', '--logLevel', 'error'],
    { cwd: root, stdio: 'inherit' },
  );
  if (vite.status !== 0) stop('The pages could not be built.', 'The lines above say why.');
  compressPages();
  writeFileSync(stamp, now);
}
