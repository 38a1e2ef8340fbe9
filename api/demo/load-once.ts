import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { databaseFile, nodePorts } from '../node.ts';
import { loadDemo } from './load-demo.ts';

/**
 * Loads the demo into a data folder that has no database yet: whole, or not at all. It is made in a folder beside the
 * place where it belongs and moved there when it is complete, so that a stop half-way leaves nothing to trip over.
 */
export async function loadDemoOnce(dataDir: string, publicUrl: string): Promise<void> {
  const workshop = join(dataDir, 'demo-being-loaded');
  rmSync(workshop, { recursive: true, force: true });
  const ports = await nodePorts({ dataDir: workshop, publicUrl });
  try {
    await loadDemo(ports);
    // Everything must be in the one file that moves, nothing in its log.
    const { rows } = await ports.store.read.run(sql`PRAGMA wal_checkpoint(TRUNCATE)`);
    if (rows[0]?.busy !== 0) throw new Error('loadDemoOnce: the database could not be written out to one file');
  } finally {
    ports.store.close();
  }
  renameSync(join(workshop, databaseFile), join(dataDir, databaseFile));
  rmSync(workshop, { recursive: true, force: true });
}
