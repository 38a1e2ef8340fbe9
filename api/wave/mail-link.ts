import type { Mail, MailOutcome, Ports } from '../env.ts';

export type Delivery = MailOutcome | { kind: 'unreachable' };

/** Sends a mail; a server that can't be reached is an outcome here, as there is a way to go on. */
export async function mailLink(ports: Ports, mail: Mail): Promise<Delivery> {
  try {
    return await ports.mailer.send(mail);
  } catch (error) {
    console.error('mail could not be sent:', error instanceof Error ? error.message : 'unknown error');
    return { kind: 'unreachable' };
  }
}
