import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { root } from './root.mjs';
import { say, stop } from './say.mjs';

const packagesIn = (file) => JSON.parse(readFileSync(`${root}${file}`, 'utf8')).packages;

/**
 * Whether every package of the lock file is there in its version: npm writes down what it installed. Compares content,
 * because a clone, a copy or another branch changes times without changing packages.
 */
function isInstalled({ withTests }) {
  if (!existsSync(`${root}node_modules/.package-lock.json`)) return false;
  const installed = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, wanted]) =>
      path === '' ||
      wanted.optional ||
      wanted.devOptional ||
      (wanted.dev && !withTests) ||
      installed[path]?.version === wanted.version,
  );
}

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
/** npm's own would keep somebody without a network waiting for more than a minute before it says so. */
const patience = ['--fetch-retries=4', '--fetch-retry-mintimeout=500', '--fetch-retry-maxtimeout=4000'];

/**
 * Installs exactly the packages of the lock file, when they are not there yet.
 *
 * @param o.withTests whether the packages that only tests need must be there too
 */
export function installPackages(o) {
  if (isInstalled(o)) return;
  say('Installing packages (once, about a minute) …');
  const npm = spawnSync('npm', ['ci', ...quiet, ...patience, ...(o.withTests ? ['--include=dev'] : [])], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    stop(
      'The packages could not be installed; the lines above say why.',
      'Check that the npm registry can be reached (npm ping), and start again.',
    );
  }
}
