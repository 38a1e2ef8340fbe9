import { listReceiptsToMail } from '../../db/queries/response/list-receipts-to-mail.ts';
import { logged } from '../logged.ts';
import { mailReceipt, receiptsSince } from '../response/mail-receipt.ts';
import type { Job } from './index.ts';

/** Mails the receipts that did not go out right after submitting. */
export const sendWaitingReceipts: Job = {
  name: 'send-waiting-receipts',
  async run(ports) {
    let isReachable = true;
    for (const invitationId of await listReceiptsToMail(ports.store.read, receiptsSince(ports))) {
      // One that can't be made must not hold up the others.
      await logged(async () => {
        const outcome = isReachable ? await mailReceipt(ports, { kind: 'system', job: this.name }, invitationId) : null;
        isReachable &&= outcome?.kind !== 'unreachable';
      });
    }
  },
};
