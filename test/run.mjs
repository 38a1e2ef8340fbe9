/**
 * `npm test`: everything between a clean clone and a verdict. Until the packages are there it may use nothing but Node
 * itself. Names of files or folders narrow it down: `npm test -- test/api`.
 */
import { rmSync } from 'node:fs';
import { buildPages } from '../api/start/build-pages.mjs';
import { checkNode } from '../api/start/check-node.mjs';
import { installPackages } from '../api/start/install-packages.mjs';
import { installBrowser } from './run/install-browser.mjs';
import { runLanes } from './run/lanes.mjs';
import { reportFolder } from './run/report.mjs';

rmSync(reportFolder, { recursive: true, force: true });
checkNode();
installPackages({ withTests: true });
await installBrowser();
buildPages();
process.exit(await runLanes(process.argv.slice(2)));
