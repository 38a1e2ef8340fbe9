import nodemailer from 'nodemailer';
import type { Mailer } from '../env.ts';
import { outcomeOfReply } from './outcome-of-reply.ts';

/**
 * The server's reply to this recipient or this message; null when something else went wrong. A wrong password, say, is
 * nobody's wrong address.
 */
function replyTo(error: unknown): string | null {
  if (!(error instanceof Error) || !('command' in error) || !('response' in error)) return null;
  const aboutThisMail = error.command === 'RCPT TO' || error.command === 'DATA';
  return aboutThisMail && typeof error.response === 'string' ? error.response : null;
}

/**
 * Mail over SMTP, on Node.
 *
 * @param url such as `smtp://user:password@mail.example.nl:587`
 * @param from the sender, such as `Netwerkspiegel <spiegel@example.nl>`
 */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: 2,
    // Somebody waits for the answer: a server that doesn't speak up soon counts as one that can't be reached.
    dnsTimeout: 10_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  return {
    async send(mail) {
      try {
        await transport.sendMail({ from, to: mail.to, subject: mail.subject, text: mail.text });
        return { kind: 'accepted' };
      } catch (error) {
        const reply = replyTo(error);
        if (reply !== null) return outcomeOfReply(reply);
        throw error;
      }
    },
  };
}
