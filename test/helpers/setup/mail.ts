/**
 * A real SMTP server for a project's tests. Tests run in processes of their own, so they read the mails over HTTP: a
 * question that no mail answers yet stays open until one arrives.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { TestProject } from 'vitest/node';

export type ReceivedMail = { to: string; subject: string; text: string };

declare module 'vitest' {
  interface ProvidedContext {
    mail: { smtpUrl: string; inbox: string };
  }
}

const portOf = (server: { address(): AddressInfo | string | null }) => (server.address() as AddressInfo).port;

export default async function setup(project: TestProject) {
  const mails: ReceivedMail[] = [];
  const waiting = new Set<() => void>();
  const askedBefore = new Set<string>();

  const smtp = new SMTPServer({
    // A plain relay, as inside a data centre. (The edge's client refuses a server that offers AUTH when it has no account.)
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    // Homes keep their connections; nothing is on its way any more when the tests are over.
    closeTimeout: 100,
    // As real servers do: an address that starts with `refused` is unknown, one with `later` must be asked for twice.
    onRcptTo({ address }, _session, done) {
      if (address.startsWith('refused')) {
        done(Object.assign(new Error('mailbox unknown'), { responseCode: 550 }));
      } else if (address.startsWith('later') && !askedBefore.has(address)) {
        askedBefore.add(address);
        done(Object.assign(new Error('greylisted, try again later'), { responseCode: 451 }));
      } else done();
    },
    onData(stream, session, done) {
      simpleParser(stream).then((mail) => {
        for (const { address } of session.envelope.rcptTo) {
          mails.push({ to: address, subject: mail.subject ?? '', text: mail.text ?? '' });
        }
        done();
        for (const wake of waiting) wake();
      }, done);
    },
  });
  smtp.listen(0, '127.0.0.1');
  await once(smtp.server, 'listening');

  const inbox = createServer((request, response) => {
    const asked = new URL(request.url ?? '/', 'http://inbox').searchParams;
    const count = Number(asked.get('count') ?? 1);
    const found = () =>
      mails.filter((mail) => mail.to === asked.get('to') && mail.subject.includes(asked.get('subject') ?? ''));
    const answer = () => {
      waiting.delete(look);
      clearTimeout(limit);
      response.end(JSON.stringify(found()));
    };
    const look = () => {
      if (found().length >= count) answer();
    };
    const limit = setTimeout(answer, 15_000);
    waiting.add(look);
    look();
  });
  inbox.listen(0, '127.0.0.1');
  await once(inbox, 'listening');

  project.provide('mail', {
    smtpUrl: `smtp://127.0.0.1:${portOf(smtp.server)}`,
    inbox: `http://127.0.0.1:${portOf(inbox)}`,
  });
  return async () => {
    inbox.closeAllConnections();
    inbox.close();
    await new Promise<void>((closed) => smtp.close(() => closed()));
  };
}
