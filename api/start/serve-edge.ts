import { join } from 'node:path';
import type { Ports } from '../env.ts';
import { everyMinute } from '../jobs/every-minute.ts';
import { announce, stopWhenAsked } from './announce.ts';
import { startEdge } from './edge.ts';
import { freePort } from './free-port.ts';
import { say } from './say.mjs';
import type { Settings } from './settings.mjs';

async function loadDemo(ports: Ports): Promise<void> {
  say('Loading the demo: fictitious networks, two years long …');
  const demo = await import('../demo/load-demo.ts');
  await demo.loadDemo(ports);
}

/** @param o.empty whether a first start leaves the database empty instead of loading the demo */
export async function startEdgeHere({ dataDir, port, smtp }: Settings, o: { empty: boolean }): Promise<void> {
  say('Starting a libSQL server and workerd …');
  const edge = await startEdge({
    dataDir: join(dataDir, 'edge'),
    port,
    databasePort: await freePort(),
    ...(smtp ? { smtp } : {}),
    ...(o.empty ? {} : { fill: loadDemo }),
  });
  const stopJobs = everyMinute(() => fetch(edge.jobsUrl));
  stopWhenAsked(async () => {
    stopJobs();
    await edge.stop();
  });
  await announce(edge.ports);
}
