/**
 * `npm test`: everything between a clean clone and a verdict. Until the packages are there it may use nothing but Node
 * itself. Names of files or folders narrow it down: `npm test -- test/api`.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { buildPages } from '../api/start/build-pages.mjs';
import { checkNode } from '../api/start/check-node.mjs';
import { installPackages } from '../api/start/install-packages.mjs';
import { root } from '../api/start/root.mjs';
import { installBrowser } from './run/install-browser.mjs';
import { reportFile } from './run/report.mjs';

rmSync(reportFile, { force: true });
checkNode();
installPackages({ withTests: true });
await installBrowser();
buildPages();
const vitest = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
);
process.exit(vitest.status ?? 1);
