import { listWaitingContributors } from '../../db/queries/contributor/list-waiting-contributors.ts';
import { holdContributor } from '../contributor/hold-contributor.ts';
import { mailContributor } from '../contributor/mail-contributor.ts';
import type { Job } from './index.ts';

/** Mails colleagues who could not be mailed when they were asked: the mail server was away or the process stopped. */
export const sendWaitingContributors: Job = {
  name: 'send-waiting-contributors',
  async run(ports) {
    for (const id of await listWaitingContributors(ports.store.read, ports.now().toISOString())) {
      const held = await holdContributor(ports, id, { only: 'to-send' });
      if (!held) continue;
      const outcome = await mailContributor(ports, { kind: 'system', job: this.name }, held);
      // A server that can't be reached now can't be reached for the next one either.
      if (outcome.kind === 'unreachable') break;
    }
  },
};
