import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { root } from './root.mjs';
import { say, stop } from './say.mjs';

const installed = `${root}node_modules/.package-lock.json`;
const wanted = `${root}package-lock.json`;

/** npm writes down what it installed; a lock file that is newer asks for another installation. */
const isInstalled = () => existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs;

/** Installs exactly the packages of the lock file, when they are not there yet. */
export function installPackages() {
  if (isInstalled()) return;
  say('Installing packages (once, about a minute) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    stop('The packages could not be installed.', 'Check that the npm registry can be reached, and start again.');
  }
}
