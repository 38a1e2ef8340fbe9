import { isMailTime } from '../agenda/is-mail-time.ts';
import { mailOwners } from '../agenda/mail-owners.ts';
import type { Job } from './index.ts';

/** Brings actions to the minds of their owners, in office hours. */
export const mailActionOwners: Job = {
  name: 'mail-action-owners',
  async run(ports) {
    if (isMailTime(ports.now())) await mailOwners(ports, { kind: 'system', job: this.name }, null);
  },
};
