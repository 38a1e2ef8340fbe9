import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@libsql/client';

/**
 * Keeps a data folder for this process: two of them would each believe that their own writes come one after another. What
 * holds it is a lock of the operating system on a small database beside the data, which goes with the process, however it
 * ends; a number in a file would have to be believed.
 *
 * @returns how to let go, or null when another process holds the folder
 */
export async function holdFolder(dataDir: string): Promise<(() => void) | null> {
  mkdirSync(dataDir, { recursive: true });
  const client = createClient({ url: `file:${join(dataDir, 'in-use.db')}`, timeout: 0 });
  try {
    const held = await client.transaction('write');
    return () => {
      held.close();
      client.close();
    };
  } catch (error) {
    client.close();
    if (String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY')) return null;
    throw error;
  }
}
