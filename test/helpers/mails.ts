import { inject } from 'vitest';
import type { ReceivedMail } from './setup/mail.ts';

/**
 * The mails that the test's SMTP server got for an address, oldest first. Waits until there are `count` of them and
 * fails when they don't come.
 */
export async function mailsTo(address: string, o: { subject?: string; count?: number } = {}): Promise<ReceivedMail[]> {
  const count = o.count ?? 1;
  const url = new URL(inject('mail').inbox);
  url.searchParams.set('to', address);
  url.searchParams.set('count', String(count));
  if (o.subject) url.searchParams.set('subject', o.subject);
  const mails = (await (await fetch(url)).json()) as ReceivedMail[];
  if (mails.length < count) throw new Error(`mailsTo: ${address} got ${mails.length} of ${count} mails`);
  return mails;
}

/** The link in the newest mail to an address. */
export async function linkTo(address: string, o: { subject?: string; count?: number } = {}): Promise<URL> {
  const mails = await mailsTo(address, o);
  const link = mails.at(-1)?.text.match(/https?:\/\/\S+#[\w-]+/)?.[0];
  if (!link) throw new Error(`linkTo: no link in the mail to ${address}`);
  return new URL(link);
}
