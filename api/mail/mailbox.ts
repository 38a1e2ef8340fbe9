import { newId } from '../../db/ids.ts';
import { mailboxMessages } from '../../db/schema.ts';
import type { Mailer, Ports } from '../env.ts';

/** The mailer of an installation without a mail server: keeps every mail on the mailbox page. */
export function mailboxMailer(ports: Pick<Ports, 'store' | 'now' | 'randomBytes'>): Mailer {
  return {
    async send(mail) {
      const at = ports.now();
      await ports.store.write((tx) =>
        tx.insert(mailboxMessages).values({
          id: newId(at, ports.randomBytes),
          to: mail.to.address,
          subject: mail.subject,
          text: mail.text,
          createdAt: at.toISOString(),
        }),
      );
      return { kind: 'accepted' };
    },
  };
}
