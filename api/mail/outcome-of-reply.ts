import type { MailOutcome } from '../env.ts';

/**
 * What a mail server's reply to a recipient or a message says: 5xx is its last word, 4xx asks to come back later
 * (RFC 5321 §4.2.1).
 *
 * @param reply such as `550 5.1.1 mailbox unknown`
 */
export function outcomeOfReply(reply: string): MailOutcome {
  const reason = reply.trim();
  return reason.startsWith('5') ? { kind: 'refused', reason } : { kind: 'deferred', reason };
}
