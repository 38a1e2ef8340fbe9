import { eq } from 'drizzle-orm';
import { listWaveRunners } from '../../db/queries/network/list-wave-runners.ts';
import { listNextWavesToRemind } from '../../db/queries/network/next-wave.ts';
import { networks } from '../../db/schema.ts';
import { audit } from '../audit.ts';
import { logged } from '../logged.ts';
import { nextWaveMail } from '../mail/texts.ts';
import { today } from '../today.ts';
import { dayAfter } from '../wave/reminder-days.ts';
import type { Job } from './index.ts';

/** So many days before the day of the next wave its coordinators are reminded, once. */
const daysBefore = 28;

/**
 * Reminds who runs the waves of a network that the next one is near. It is written down first, so that nobody is mailed
 * twice; when nobody could be reached it is taken back and tried again.
 */
export const remindOfNextWaves: Job = {
  name: 'remind-of-next-waves',
  async run(ports) {
    const actor = { kind: 'system', job: this.name } as const;
    const write = (networkId: string, nextWaveRemindedAt: string | null) =>
      ports.store.write(async (tx) => {
        await tx.update(networks).set({ nextWaveRemindedAt }).where(eq(networks.id, networkId));
        const verb = nextWaveRemindedAt === null ? 'take-back-reminder' : 'remind-of-next-wave';
        await audit(tx, ports, actor, verb, 'network', networkId);
      });
    for (const network of await listNextWavesToRemind(ports.store.read, dayAfter(today(ports), daysBefore))) {
      await logged(async () => {
        const runners = await listWaveRunners(ports.store.read, network.id);
        if (runners.length === 0) return;
        await write(network.id, ports.now().toISOString());
        const link = `${ports.publicUrl}/networks/${network.id}`;
        const outcomes = await Promise.allSettled(
          runners.map((runner) => ports.mailer.send(nextWaveMail(runner, network, link))),
        );
        const isSettled = outcomes.some((one) => one.status === 'fulfilled' && one.value.kind !== 'deferred');
        if (!isSettled) await write(network.id, null);
      });
    }
  },
};
