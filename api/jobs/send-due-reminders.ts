import { remindWhenDue } from '../wave/remind.ts';
import type { Job } from './index.ts';

/** Reminds on the days that a wave promised when it opened. */
export const sendDueReminders: Job = {
  name: 'send-due-reminders',
  async run(ports) {
    await remindWhenDue(ports, { kind: 'system', job: this.name });
  },
};
