import { mailFactChecks } from '../report/mail-fact-check.ts';
import type { Job } from './index.ts';

/** Tells members that they can correct facts in a report. */
export const mailOfFactChecks: Job = {
  name: 'mail-fact-checks',
  async run(ports) {
    await mailFactChecks(ports, this.name);
  },
};
