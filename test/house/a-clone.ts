import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ourFiles, root } from './our-files.ts';

/**
 * What somebody has who clones the repository and installs its packages: the tracked files and nothing else, in a new
 * folder. The packages are linked, so that no network is needed.
 */
export function aClone(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'netwerkspiegel-clone-'));
  for (const path of ourFiles()) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    cpSync(join(root, path), join(folder, path));
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
