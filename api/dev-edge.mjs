/** `npm run dev:edge`: the edge home on one's own machine, with the demo. Needs the packages that tests need. */
import { buildPages } from './start/build-pages.mjs';
import { checkNode } from './start/check-node.mjs';
import { installPackages } from './start/install-packages.mjs';
import { readSettings } from './start/settings.mjs';

checkNode();
const settings = await readSettings(process.env);
installPackages({ withTests: true });
buildPages();
const { register } = await import('tsx/esm/api');
register();
const { startEdgeHere } = await import('./start/serve-edge.ts');
await startEdgeHere(settings, { empty: process.argv.includes('--empty') });
