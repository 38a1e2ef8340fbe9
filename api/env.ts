/**
 * What a home hands to the application: its ports. Nothing else may ask which home it lives in.
 */
import type { Store } from '../db/client.ts';
import type { TypstReport } from './report/render-typst.ts';

export type Locale = 'nl' | 'en';

export type Mail = { to: { name: string; address: string }; subject: string; text: string };
export type MailOutcome =
  | { kind: 'accepted' }
  | { kind: 'refused'; reason: string }
  | { kind: 'deferred'; reason: string };

/**
 * Sends one mail. `refused` is the server's last word on this address, `deferred` its wish to be asked again later; a
 * server that can't be reached throws.
 */
export type Mailer = { send(mail: Mail): Promise<MailOutcome> };

export type Ports = {
  store: Store;
  mailer: Mailer;
  now: () => Date;
  /** Cryptographically strong random bytes. */
  randomBytes: (length: number) => Uint8Array;
  /** Does something once the answer is out, so that nobody waits for it; what goes wrong in it is logged. */
  afterwards: (work: () => Promise<unknown>) => Promise<void>;
  /** Where people find this installation, without a trailing slash: the start of every link in a mail. */
  publicUrl: string;
  /** Whether mail stays in the mailbox of this installation, readable for whoever sits at this machine. */
  mailbox: 'open' | 'closed';
  /** Whether the installation holds the demo. */
  demo: boolean;
  /** Makes a PDF of a report; null where nothing can. */
  pdf: ((report: TypstReport, madeAt: Date) => Promise<Uint8Array<ArrayBuffer>>) | null;
  /** The built pages; null when there is no such file. */
  page: (request: Request) => Promise<Response | null>;
};
