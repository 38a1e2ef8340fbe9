import { findWave } from '../../db/queries/wave/find-wave.ts';
import { listOpenWaves } from '../../db/queries/wave/list-open-waves.ts';
import { sendInvitations } from '../wave/send-invitations.ts';
import type { Job } from './index.ts';

/** Sends what could not be sent when a wave was opened, because the mail server was away or the process stopped. */
export const sendWaitingInvitations: Job = {
  name: 'send-waiting-invitations',
  async run(ports) {
    for (const id of await listOpenWaves(ports.store.read, ports.now().toISOString())) {
      const wave = await findWave(ports.store.read, id);
      if (wave) await sendInvitations(ports, { kind: 'system', job: this.name }, wave);
    }
  },
};
