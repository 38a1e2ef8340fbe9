import { tellDecisions } from '../bottleneck/tell-decisions.ts';
import type { Job } from './index.ts';

/** Feeds decisions about bottlenecks back to the members who brought them in. */
export const tellOfDecisions: Job = {
  name: 'tell-decisions',
  async run(ports) {
    await tellDecisions(ports, this.name);
  },
};
