/** What the product does by itself, every minute, in both homes. */
import type { Ports } from '../env.ts';
import { whatWentWrong } from '../what-went-wrong.ts';
import { mailActionOwners } from './mail-action-owners.ts';
import { mailOfFactChecks } from './mail-fact-checks.ts';
import { remindOfNextWaves } from './remind-of-next-waves.ts';
import { sendDueReminders } from './send-due-reminders.ts';
import { sendWaitingContributors } from './send-waiting-contributors.ts';
import { sendWaitingInvitations } from './send-waiting-invitations.ts';
import { sendWaitingReceipts } from './send-waiting-receipts.ts';
import { tellOfDecisions } from './tell-decisions.ts';

export type Job = { name: string; run(ports: Ports): Promise<void> };

const jobs: Job[] = [
  sendWaitingInvitations,
  sendWaitingContributors,
  sendDueReminders,
  sendWaitingReceipts,
  remindOfNextWaves,
  tellOfDecisions,
  mailActionOwners,
  mailOfFactChecks,
];

/** Runs every job once; one that fails is logged and does not hold up the others. */
export async function runDueJobs(ports: Ports): Promise<void> {
  for (const job of jobs) {
    try {
      await job.run(ports);
    } catch (error) {
      console.error(`job ${job.name} failed:`, whatWentWrong(error));
    }
  }
}
