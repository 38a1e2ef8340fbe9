import { spawnSync } from 'node:child_process';
import { say, stop } from '../../api/start/say.mjs';
import { findBrowser } from '../helpers/find-browser.mjs';

const apt = (...args) =>
  spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

const install = () => apt('install', '-y', '--no-install-recommends', 'chromium');

/** Where no browser is found: installs the one of Debian as root, or else tries the one that came with the packages. */
export async function installBrowser() {
  if (!findBrowser() && process.platform === 'linux' && process.getuid() === 0) {
    say('Installing a browser (once) …');
    if (!install() && !(apt('update') && install()))
      say('That failed; trying the browser that comes with the packages.');
  }
  try {
    const { register } = await import('tsx/esm/api');
    register();
    const { openBrowser } = await import('../helpers/browser.ts');
    await (await openBrowser()).close();
  } catch (error) {
    stop(
      'No browser could be started for the tests of the pages.',
      'Install Chromium or Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test',
      `(${error.message.split('\n')[0]})`,
    );
  }
}
