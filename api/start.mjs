/**
 * `npm start`: everything between a clean clone and a working address. Until the packages are there it may use nothing
 * but Node itself.
 */
import { buildPages } from './start/build-pages.mjs';
import { checkNode } from './start/check-node.mjs';
import { installPackages } from './start/install-packages.mjs';
import { readSettings } from './start/settings.mjs';

checkNode();
const settings = await readSettings(process.env);
installPackages({ withTests: false });
buildPages();
const { register } = await import('tsx/esm/api');
register();
const { start } = await import('./start/serve.ts');
await start(settings, { empty: process.argv.includes('--empty') });
