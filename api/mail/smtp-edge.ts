import { LogLevel, WorkerMailer } from 'worker-mailer';
import type { Mailer } from '../env.ts';
import { outcomeOfReply } from './outcome-of-reply.ts';

/** `Netwerkspiegel <spiegel@example.nl>` or a bare address. */
function readSender(from: string): { name?: string; email: string } {
  const [, name, email] = from.match(/^\s*(.*?)\s*<([^<>]+)>\s*$/) ?? [];
  return email ? { ...(name ? { name } : {}), email } : { email: from.trim() };
}

/** The library puts the server's reply to the recipient or the message into a sentence. */
const replyInMessage =
  /^(?:Invalid RCPT TO: <[^>]*>[^\d]*|Failed to send DATA: |Failed send email body: )([45]\d\d.*)/s;

/**
 * Mail over SMTP, on the edge (TCP sockets of workerd). A connection per mail: a worker may keep none.
 *
 * @param url such as `smtp://user:password@mail.example.nl:587`; `smtps:` for TLS from the start
 * @param from the sender, such as `Netwerkspiegel <spiegel@example.nl>`
 */
export function smtpMailer(url: string, from: string): Mailer {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  const sender = readSender(from);
  return {
    async send(mail) {
      const connection = await WorkerMailer.connect({
        host: hostname,
        port: port ? Number(port) : secure ? 465 : 587,
        secure,
        socketTimeoutMs: 10_000,
        responseTimeoutMs: 10_000,
        logLevel: LogLevel.NONE,
        ...(username
          ? {
              credentials: { username: decodeURIComponent(username), password: decodeURIComponent(password) },
              authType: ['plain', 'login'],
            }
          : {}),
      });
      try {
        await connection.send({
          from: sender,
          to: { name: mail.to.name, email: mail.to.address },
          subject: mail.subject,
          text: mail.text,
        });
        return { kind: 'accepted' };
      } catch (error) {
        const reply = error instanceof Error ? error.message.match(replyInMessage)?.[1] : undefined;
        if (reply !== undefined) return outcomeOfReply(reply);
        throw error;
      } finally {
        await connection.close();
      }
    },
  };
}
