/** The edge home: workerd, a libSQL server over HTTP, the platform's static files, and cron. */
import { createClient } from '@libsql/client/web';
import { drizzle } from 'drizzle-orm/libsql/web';
import { openStore } from '../db/client.ts';
import { createApp } from './app.ts';
import type { Mailer, Ports } from './env.ts';
import { runDueJobs } from './jobs/index.ts';
import { logged } from './logged.ts';
import { mailboxMailer } from './mail/mailbox.ts';
import { smtpMailer } from './mail/smtp-edge.ts';

type Bindings = {
  LIBSQL_URL: string;
  LIBSQL_AUTH_TOKEN?: string;
  PUBLIC_URL: string;
  SMTP_URL?: string;
  MAIL_FROM?: string;
  /** 'open' only where the edge runs on one's own machine: then mail without a server can be read in the mailbox. */
  MAILBOX?: string;
  DEMO?: string;
  ASSETS: { fetch(request: Request): Promise<Response> };
};

/** One request: what the platform gave with it, and its promise to wait for what is done after the answer. */
type Turn = { env: Bindings; waiting: { waitUntil(work: Promise<unknown>): void } };

/** Made anew for every request: workerd forbids to wait for another request's promise. */
function edgePorts({ env, waiting }: Turn): Ports {
  const client = createClient({
    url: env.LIBSQL_URL,
    ...(env.LIBSQL_AUTH_TOKEN ? { authToken: env.LIBSQL_AUTH_TOKEN } : {}),
  });
  const store = openStore(drizzle, { reader: client, writer: client });
  const now = () => new Date();
  const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  const mailer: Mailer = env.SMTP_URL
    ? smtpMailer(env.SMTP_URL, env.MAIL_FROM ?? 'Netwerkspiegel <netwerkspiegel@localhost>')
    : mailboxMailer({ store, now, randomBytes });
  return {
    store,
    now,
    randomBytes,
    mailer,
    afterwards: async (work) => waiting.waitUntil(logged(work)),
    publicUrl: env.PUBLIC_URL.replace(/\/+$/, ''),
    mailbox: !env.SMTP_URL && env.MAILBOX === 'open' ? 'open' : 'closed',
    demo: env.DEMO === 'yes',
    pdf: null,
    page: (request) => env.ASSETS.fetch(request),
  };
}

const app = createApp((_request, turn) => edgePorts(turn as Turn));

export default {
  fetch: (request: Request, env: Bindings, waiting: Turn['waiting']) => app.fetch(request, { env, waiting }),
  async scheduled(_event: unknown, env: Bindings, waiting: Turn['waiting']): Promise<void> {
    await runDueJobs(edgePorts({ env, waiting }));
  },
};
