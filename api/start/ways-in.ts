import { findUserByEmail, hasNoUsers } from '../../db/queries/people/find-user.ts';
import { listMailbox } from '../../db/queries/people/list-mailbox.ts';
import { demoPeople } from '../demo/people.ts';
import type { Ports } from '../env.ts';
import { isDemo } from '../is-demo.ts';
import { makeSignInLink } from '../sign-in.ts';

const halfDay = 12 * 60 * 60_000;

/** The ways in that a start prints: to set up an empty installation, or to look around in the demo. */
export async function waysIn(ports: Ports): Promise<string[]> {
  if (await hasNoUsers(ports.store.read)) {
    return [`Set up your installation (once, within 12 hours): ${await makeSignInLink(ports, null, halfDay)}`];
  }
  if (!(await isDemo(ports))) return [`Sign in: ${ports.publicUrl}/sign-in`];
  const lines: string[] = [];
  const roles = { 'an inspector': demoPeople.inspector, 'a coordinator': demoPeople.coordinator };
  for (const [role, { email }] of Object.entries(roles)) {
    const user = await findUserByEmail(ports.store.read, email);
    if (user) lines.push(`${`as ${role}:`.padEnd(18)} ${await makeSignInLink(ports, user.id, halfDay)}`);
  }
  const link = await personalLinkInMailbox(ports);
  if (link) lines.push(`${'as a member:'.padEnd(18)} ${link}`);
  return lines;
}

/** A member's link is stored nowhere but in the mail; in the demo the mails are here to read. */
async function personalLinkInMailbox(ports: Ports): Promise<string | null> {
  for (const message of await listMailbox(ports.store.read)) {
    if (message.to !== demoPeople.member.email) continue;
    const path = message.text.match(/\/answer#[\w-]+/)?.[0];
    if (path) return `${ports.publicUrl}${path}`;
  }
  return null;
}
