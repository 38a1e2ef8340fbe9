import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFile, nodePorts } from '../node.ts';
import { loadDemo } from './load-demo.ts';

/**
 * Loads the demo into a data folder that has no database yet: whole, or not at all. It is made in a folder beside the
 * place where it belongs and moved there when it is complete, so that a stop half-way leaves nothing to trip over.
 */
export async function loadDemoOnce(dataDir: string, publicUrl: string): Promise<void> {
  const workshop = mkdtempSync(join(dataDir, 'demo-'));
  try {
    const ports = await nodePorts({ dataDir: workshop, publicUrl });
    await loadDemo(ports);
    ports.store.close();
    renameSync(join(workshop, databaseFile), join(dataDir, databaseFile));
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}
