/** Makes the database ready, loads the demo on first run, prints the ways in, and serves. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { everyMinute } from '../jobs/every-minute.ts';
import { runDueJobs } from '../jobs/index.ts';
import { databaseFile, nodePorts, serveNode } from '../node.ts';
import { announce, stopWhenAsked } from './announce.ts';
import { holdFolder } from './hold-folder.ts';
import { say, stop } from './say.mjs';
import type { Settings } from './settings.mjs';

/** @param o.empty whether a first start leaves the database empty instead of loading the demo */
export async function start({ port, ...home }: Settings, o: { empty: boolean }): Promise<void> {
  const letGo = await holdFolder(home.dataDir);
  if (letGo === null) {
    stop(
      `Another Netwerkspiegel works on the data folder ${home.dataDir}.`,
      'Stop that one, or choose another folder with DATA_DIR.',
    );
  }
  if (!existsSync(join(home.dataDir, databaseFile)) && !o.empty) {
    say('Loading the demo: fictitious networks, two years long …');
    // Only a first start pays for reading it.
    const { loadDemoOnce } = await import('../demo/load-once.ts');
    await loadDemoOnce(home.dataDir, home.publicUrl);
  }
  say('Opening the database …');
  const ports = await nodePorts(home);
  const server = await serveNode(ports, port);
  const stopJobs = everyMinute(() => runDueJobs(ports));
  stopWhenAsked(async () => {
    stopJobs();
    await server.close();
    letGo?.();
  });
  await announce(ports);
}
