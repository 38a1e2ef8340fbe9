import { LogLevel, WorkerMailer } from 'worker-mailer';
import type { Mailer } from '../env.ts';

/** `Netwerkspiegel <spiegel@example.nl>` or a bare address. */
function readSender(from: string): { name?: string; email: string } {
  const [, name, email] = from.match(/^\s*(.*?)\s*<([^<>]+)>\s*$/) ?? [];
  return email ? { ...(name ? { name } : {}), email } : { email: from.trim() };
}

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
        // A 5xx is the server's final word on this address; anything else may go through later.
        const refusal = error instanceof Error ? error.message.match(/\b5\d\d[ -].*/s) : null;
        if (refusal) return { kind: 'refused', reason: refusal[0].trim() };
        throw error;
      } finally {
        await connection.close();
      }
    },
  };
}
