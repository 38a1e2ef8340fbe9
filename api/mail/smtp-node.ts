import nodemailer from 'nodemailer';
import type { Mailer } from '../env.ts';

const refusedByServer = (error: unknown): error is Error & { responseCode: number } =>
  error instanceof Error &&
  'responseCode' in error &&
  typeof error.responseCode === 'number' &&
  error.responseCode >= 500;

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
        // A 5xx is the server's final word on this address; anything else may go through later.
        if (refusedByServer(error)) return { kind: 'refused', reason: error.message };
        throw error;
      }
    },
  };
}
