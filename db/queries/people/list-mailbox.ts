import { desc } from 'drizzle-orm';
import type { Reader } from '../../client.ts';
import { mailboxMessages } from '../../schema.ts';

/** The mails kept by an installation without a mail server, newest first, at most 500. */
export async function listMailbox(read: Reader) {
  return read
    .select({
      id: mailboxMessages.id,
      to: mailboxMessages.to,
      subject: mailboxMessages.subject,
      text: mailboxMessages.text,
      createdAt: mailboxMessages.createdAt,
    })
    .from(mailboxMessages)
    .orderBy(desc(mailboxMessages.id))
    .limit(500);
}
