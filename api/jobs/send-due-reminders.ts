import { findWave } from '../../db/queries/wave/find-wave.ts';
import { listWavesToRemind } from '../../db/queries/wave/list-waves-to-remind.ts';
import { remindWhenDue } from '../wave/remind.ts';
import type { Job } from './index.ts';

/** Reminds on the days that a wave promised when it opened. */
export const sendDueReminders: Job = {
  name: 'send-due-reminders',
  async run(ports) {
    for (const id of await listWavesToRemind(ports.store.read, ports.now().toISOString())) {
      const wave = await findWave(ports.store.read, id);
      if (!wave || wave.openedAt === null) continue;
      await remindWhenDue(ports, { kind: 'system', job: this.name }, { ...wave, openedAt: wave.openedAt });
    }
  },
};
